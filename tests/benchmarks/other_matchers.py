"""hassil, adapt-parser and padacioso, given the sentences and words that hawker has, and used as their manuals say.

- **hassil** reads the same templates; names are wildcards, other slots lists, quantities a range in words.
- **adapt-parser** knows keywords: of each intent the words that tell it, and the shop's words as entities.
- **padacioso** gets sentences of the same templates, and the shop's words as entities (``padacioso_matcher``).

None knows what was asked before, prices or talk; what they have no means for counts as not understood.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from nlu import Interpretation, LanguagePack, Slots, Vocabulary
from nlu.data_file import read as read_file
from nlu.packs.pack import SLOTS
from nlu.patterns import PatternTable
from tests.benchmarks import padacioso_matcher

Matcher = Callable[[str], Interpretation]
TELLING: Final = 0.6
"""An intent's keyword tells it with at least this share."""
MOST: Final = 1_000


def hassil(pack: LanguagePack, vocabulary: Vocabulary) -> Matcher:
    """Templates as they are.

    Raises:
        ImportError: hassil is not installed.
    """
    from hassil.intents import Intents, RangeSlotList, TextSlotList, WildcardSlotList
    from hassil.recognize import recognize_best

    contents = [read_file(path) for path in sorted(pack.folder.glob("intents/*.yaml"))]
    intents = {
        name: {"data": [{"sentences": [str(s) for s in group["sentences"]]} for group in body["data"]]}
        for content in contents
        for name, body in content["intents"].items()
    }
    rules = {name: str(rule) for content in contents for name, rule in (content.get("expansion_rules") or {}).items()}
    read = Intents.from_dict({"language": pack.language, "intents": intents, "expansion_rules": rules})
    lists: dict[str, Any] = {name: WildcardSlotList(name) for name in SLOTS}
    lists |= {
        name: TextSlotList.from_strings(texts, name=name) for name, texts in _lists(pack, vocabulary).items() if texts
    }
    lists["quantity"] = RangeSlotList(name="quantity", start=1, stop=MOST, words=True)

    def match(text: str) -> Interpretation:
        words = " ".join(pack.words.normalizer.words(text))
        found = recognize_best(words, read, slot_lists=lists, skip_words=list(pack.words.file.fillers))
        if found is None:
            return _found(pack, text, None, {})
        return _found(pack, text, found.intent.name, {name: e.value for name, e in found.entities.items()})

    return match


def adapt(pack: LanguagePack, vocabulary: Vocabulary) -> Matcher:
    """Keywords and entities.

    Raises:
        ImportError: adapt-parser is not installed.
    """
    from adapt.engine import IntentDeterminationEngine
    from adapt.intent import IntentBuilder

    engine = IntentDeterminationEngine()
    lists = {**_lists(pack, vocabulary), "item": list(vocabulary.items)}
    for name, texts in lists.items():
        for text in texts:
            engine.register_entity(text, name)
    for name, words in _keywords(pack, vocabulary).items():
        for word in words:
            engine.register_entity(word, f"{name}Keyword")
        builder = IntentBuilder(name).require(f"{name}Keyword")
        for slot in sorted(pack.intents[name].takes & lists.keys()):
            builder = builder.optionally(slot)
        engine.register_intent_parser(builder.build())

    def match(text: str) -> Interpretation:
        words = " ".join(pack.words.normalizer.words(text))
        best: dict[str, Any] = max(engine.determine_intent(words), key=lambda each: each["confidence"], default={})
        entities = {name: best[name] for name in lists if name in best}
        return _found(pack, text, best.get("intent_type"), entities)

    return match


def padacioso(pack: LanguagePack, vocabulary: Vocabulary, texts: Sequence[str]) -> dict[str, Interpretation]:
    """What it makes of texts, as many as it reads in its time.

    Raises:
        ImportError: padacioso is not installed.
        MeasurementError: it didn't end when its time was over.
    """
    lists = {
        name: values for name, values in {**_lists(pack, vocabulary), "item": list(vocabulary.items)}.items() if values
    }
    return {text: _found(pack, text, *read) for text, read in padacioso_matcher.read(texts, lists).items()}


OTHERS: Final[dict[str, Callable[[LanguagePack, Vocabulary], Matcher]]] = {
    "hassil": hassil,
    "adapt-parser": adapt,
}


def _lists(pack: LanguagePack, vocabulary: Vocabulary) -> dict[str, list[str]]:
    """Slots whose values are known, as they are said."""
    words = pack.words
    return {
        "color": [" ".join(run) for run in words.colors] + list(vocabulary.colors),
        "size": [" ".join(run) for run in words.sizes] + list(vocabulary.sizes),
        "brand": list(vocabulary.brands),
        "delivery": list(vocabulary.deliveries),
        "coupon": list(vocabulary.coupons),
        "ordinals": [" ".join(run) for run in words.ordinals],
        "reference": [" ".join(run) for run in words.references],
    }


def _keywords(pack: LanguagePack, vocabulary: Vocabulary) -> dict[str, list[str]]:
    table = PatternTable.build(pack, vocabulary)
    found: dict[str, list[str]] = {name: [] for name in pack.intents}
    for word, number in list(table.symbols.items())[: table.parts]:
        told = table.tells[number]
        best = int(told.argmax())
        intent = table.classes[best].intent
        if intent in found and not word.startswith("{") and told[best] >= TELLING:
            found[intent].append(word)
    return {name: words for name, words in found.items() if words}


def _found(pack: LanguagePack, text: str, intent: str | None, entities: Mapping[str, Any]) -> Interpretation:
    """What another matcher found, with its values as hawker writes them."""

    def said(name: str) -> str | None:
        return str(entities[name]).strip() if entities.get(name) else None

    words = pack.words
    ordinal = words.ordinals.get(tuple(words.normalizer.words(said("ordinals") or "")))
    reference = words.references.get(tuple(words.normalizer.words(said("reference") or "")))
    quantity = said("quantity")
    slots = Slots(
        item=said("item"),
        color=words.colors.get(tuple((said("color") or "").split()), said("color")),
        size=words.sizes.get(tuple((said("size") or "").split()), said("size")),
        brand=said("brand"),
        coupon=said("coupon"),
        delivery=said("delivery"),
        reference=reference,
        ordinals=(ordinal,) if ordinal else (),
        quantity=int(float(quantity)) if quantity and quantity.replace(".", "", 1).isdigit() else None,
    )
    return Interpretation(intent, slots if intent else Slots(), 1.0 if intent else 0.0, text)
