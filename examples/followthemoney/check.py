"""Compares what left Dateline with what FollowTheMoney made of it: it drops in silence what is not valid."""

import json


def read(name):
    with open(name, encoding="utf-8") as lines:
        return {entity["id"]: entity for entity in map(json.loads, lines)}


given, whole = read("entities.jsonl"), read("whole.jsonl")
lost = [
    (id, name)
    for id, entity in given.items()
    for name, values in entity["properties"].items()
    if len(whole.get(id, {}).get("properties", {}).get(name, [])) != len(values)
]
kinds = sorted({entity["schema"] for entity in whole.values()})
print(len(given), "entities,", ", ".join(kinds))
print("lost:", lost if lost or not given else "nothing is lost")
