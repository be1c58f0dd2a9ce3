"""Reads exports of every format with programs that are not ours, and says what each found.

    python -m venv V && V/bin/pip install followthemoney libcovebods rdflib pyoxigraph pyshacl pyarrow duckdb networkx
    for f in csv parquet nquads turtle jsonld graphml ftm bods; do node bin/cuibono.mjs export --format $f --out FOLDER/graph.$f; done
    V/bin/python scripts/validate-exports.py FOLDER
"""

import json
import subprocess
import sys
from pathlib import Path

import duckdb
import networkx
import pyarrow.parquet
import pyoxigraph
import pyshacl
import rdflib
from libcovebods.config import LibCoveBODSConfig
from libcovebods.data_reader import DataReader
from libcovebods.jsonschemavalidate import JSONSchemaValidator
from libcovebods.schema import SchemaBODS

folder = Path(sys.argv[1])
faults = []


def at(name):
    return str(folder / f"graph.{name}")


def told(name, found, holds=True):
    print(f"{'ok ' if holds else 'BAD'} {name}: {found}")
    if not holds:
        faults.append(name)


for name, form in (
    ("nquads", pyoxigraph.RdfFormat.N_QUADS),
    ("turtle", pyoxigraph.RdfFormat.TURTLE),
    ("jsonld", pyoxigraph.RdfFormat.JSON_LD),
):
    told(f"{name}, Oxigraph", f"{sum(1 for _ in pyoxigraph.parse(path=at(name), format=form))} quads")

graph = rdflib.Graph().parse(at("jsonld"), format="json-ld")
told("jsonld, RDFLib", f"{len(graph)} triples")
shapes = Path(__file__).parent.parent / "docs" / "claims.shacl.ttl"
conforms, _, report = pyshacl.validate(graph, shacl_graph=str(shapes))
told("jsonld, SHACL", "conforms" if conforms else report[:2000], conforms)

rows = pyarrow.parquet.read_table(at("parquet")).num_rows
counted = duckdb.sql(f"SELECT count(*) FROM '{at('parquet')}' WHERE record = 'claim'").fetchall()[0][0]
told("parquet, PyArrow and DuckDB", f"{rows} rows, {counted} claims", rows >= counted > 0)
of_csv = duckdb.sql(f"SELECT count(*) FROM read_csv('{at('csv')}')").fetchall()[0][0]
told("csv, DuckDB", f"{of_csv} rows", of_csv == counted)
told("graphml, NetworkX", networkx.read_graphml(at("graphml")))

ftm = subprocess.run([Path(sys.executable).parent / "ftm", "validate", "-i", at("ftm")], capture_output=True, text=True)
valid = ftm.stdout.count("\n")
total = Path(at("ftm")).read_text().count("\n")
told("ftm, ftm validate", f"{valid} of {total} entities", ftm.returncode == 0 and valid == total)

reader = DataReader(at("bods"))
wrong = JSONSchemaValidator(SchemaBODS(reader, LibCoveBODSConfig())).validate(reader)
told("bods, libcovebods", f"{len(json.load(open(at('bods'))))} statements, {len(wrong)} faults", not wrong)

sys.exit(1 if faults else 0)
