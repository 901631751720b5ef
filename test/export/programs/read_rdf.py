"""Prints what rdflib and pyshacl make of an export, as JSON.

read_rdf.py turtle|json-ld FILE [SHAPES]
"""

import json
import sys

import pyshacl
import rdflib

ENTITIES = """
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?id ?name WHERE { ?entity dcterms:identifier ?id ; skos:prefLabel ?name FILTER (lang(?name) = "ja") }
"""
RELATIONS = """
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
SELECT ?id ?source ?target WHERE {
  ?relation rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; dcterms:identifier ?id .
  ?s ?p ?o ; dcterms:identifier ?source .
  ?o dcterms:identifier ?target .
}
"""


def main():
    form, path, *shapes = sys.argv[1:]
    graph = rdflib.Graph()
    graph.parse(path, format=form)
    report = {
        "triples": len(graph),
        "entities": sorted([str(value) for value in row] for row in graph.query(ENTITIES)),
        "relations": sorted([str(value) for value in row] for row in graph.query(RELATIONS)),
    }
    if shapes:
        conforms, _, text = pyshacl.validate(graph, shacl_graph=shapes[0], shacl_graph_format="turtle")
        report |= {"conforms": conforms, "report": text}
    json.dump(report, sys.stdout)


main()
