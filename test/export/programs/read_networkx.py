"""Prints what NetworkX reads from an export, as JSON: nodes and edges with their attributes.

read_networkx.py gexf|graphml|networkx|dot FILE
"""

import json
import sys

import networkx


def read(form, path):
    if form == "gexf":
        return networkx.read_gexf(path)
    if form == "graphml":
        graph = networkx.read_graphml(path)
        return networkx.relabel_nodes(graph, networkx.get_node_attributes(graph, "id"))
    with open(path, encoding="utf-8") as file:
        return networkx.node_link_graph(json.load(file), edges="edges")


def main():
    form, path = sys.argv[1:]
    graph = read(form, path)
    keyed = graph.is_multigraph()
    edges = [
        {"source": source, "target": target, "id": key, **data}
        if keyed
        else {"source": source, "target": target, **data}
        for source, target, key, data in (
            graph.edges(keys=True, data=True)
            if keyed
            else ((s, t, None, d) for s, t, d in graph.edges(data=True))
        )
    ]
    nodes = [{"id": node, **data} for node, data in graph.nodes(data=True)]
    summary = {"directed": graph.is_directed(), "graph": graph.graph}
    json.dump({"nodes": nodes, "edges": edges, **summary}, sys.stdout, default=str)


main()
