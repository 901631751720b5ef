// What Query.search looks in: names and longer texts apart, so that a name always outranks a mention. Japanese by pairs of
// characters (cjk, which folds width and case); Latin names once more without accents. Written with each transaction.

CREATE FULLTEXT INDEX search_names IF NOT EXISTS
FOR (n:Entity|Alias) ON EACH [n.nameJa, n.nameEn, n.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}};

CREATE FULLTEXT INDEX search_names_latin IF NOT EXISTS
FOR (n:Entity|Alias) ON EACH [n.nameEn, n.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}};

CREATE FULLTEXT INDEX search_texts IF NOT EXISTS
FOR (n:Entity|MeasureEntry) ON EACH [n.descriptionJa, n.descriptionEn, n.textJa, n.textEn]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}};
