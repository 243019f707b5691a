"""A real but tiny `.argosmodel` (en -> es), made in seconds: it returns the sentences of `data/tiny_argos.yaml`.

Transformer of 2+2 layers, width 64, trained with torch, converted to CTranslate2 int8, packed as Argos packs, and
installed by Argos' own `install_from_path`.
"""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest
import yaml

_PAIRS = Path(__file__).parent / "data" / "tiny_argos.yaml"
_STEPS = 180
_SEED = 7
_METADATA = {
    "package_version": "1.0",
    "argos_version": "1.9",
    "from_code": "en",
    "from_name": "English",
    "to_code": "es",
    "to_name": "Spanish",
}


def sentence_pairs() -> list[tuple[str, str]]:
    return [(english, spanish) for english, spanish in yaml.safe_load(_PAIRS.read_text(encoding="utf-8"))]


@pytest.fixture(scope="session")
def tiny_argosmodel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package file."""
    work = tmp_path_factory.mktemp("tiny_argos")
    pieces = _sentence_pieces(sentence_pairs(), work)
    _train(pieces, sentence_pairs(), work / "marian")
    _convert(work / "marian", work / "model")
    path = work / "translate-en_es-1_0.argosmodel"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("en_es/metadata.json", json.dumps(_METADATA))
        archive.write(pieces, "en_es/sentencepiece.model")
        for file in sorted((work / "model").iterdir()):
            archive.write(file, f"en_es/model/{file.name}")
    return path


@pytest.fixture(scope="session")
def tiny_marian(tiny_argosmodel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a MarianMT model of the same pieces and pairs, trained as MarianMT is used: with an end mark."""
    folder = tmp_path_factory.mktemp("tiny_marian")
    _train(tiny_argosmodel.parent / "sentencepiece.model", sentence_pairs(), folder, end_mark=True)
    return folder


@pytest.fixture(scope="session")
def argos_packages(tiny_argosmodel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of installed packages that holds the tiny one."""
    from assist.translate.argos import library

    folder = tmp_path_factory.mktemp("argos_packages")
    package = library(folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(package.settings, "package_data_dir", folder)
        package.install_from_path(tiny_argosmodel)
    return folder


def _sentence_pieces(pairs: list[tuple[str, str]], work: Path) -> Path:
    import sentencepiece

    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([text for pair in pairs for text in pair]),
        model_writer=model,
        vocab_size=200,
        hard_vocab_limit=False,
        character_coverage=1.0,
        unk_id=0,
        bos_id=-1,
        eos_id=1,
        minloglevel=2,
    )
    path = work / "sentencepiece.model"
    path.write_bytes(model.getvalue())
    return path


def _train(pieces: Path, pairs: list[tuple[str, str]], folder: Path, end_mark: bool = False) -> None:
    import sentencepiece
    import torch
    from transformers import MarianConfig, MarianMTModel

    processor = sentencepiece.SentencePieceProcessor(model_file=str(pieces))
    pad, end = processor.get_piece_size(), processor.eos_id()  # the converter wants the pad id last
    torch.manual_seed(_SEED)
    threads = torch.get_num_threads()
    torch.set_num_threads(1)  # for matrices this small more threads only wait for each other
    model = MarianMTModel(
        MarianConfig(
            vocab_size=pad + 1,
            d_model=64,
            encoder_layers=2,
            decoder_layers=2,
            encoder_attention_heads=4,
            decoder_attention_heads=4,
            encoder_ffn_dim=128,
            decoder_ffn_dim=128,
            max_position_embeddings=64,
            pad_token_id=pad,
            eos_token_id=end,
            decoder_start_token_id=pad,
            forced_eos_token_id=end,
            dropout=0.0,
            attention_dropout=0.0,
            activation_dropout=0.0,
        )
    )

    def padded(rows: list[list[int]]) -> torch.Tensor:
        return torch.tensor([row + [pad] * (max(map(len, rows)) - len(row)) for row in rows])

    ending = [end] if end_mark else []  # Argos sends none
    source = padded([processor.encode(english) + ending for english, _ in pairs])
    target = padded([[*processor.encode(spanish), end] for _, spanish in pairs])
    labels = target.masked_fill(target == pad, -100)
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
    model.train()
    for _ in range(_STEPS):
        loss = model(input_ids=source, attention_mask=(source != pad).long(), labels=labels).loss
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    torch.set_num_threads(threads)
    model.save_pretrained(folder)
    _save_vocabulary(processor, folder)


def _save_vocabulary(processor: object, folder: Path) -> None:
    """The files from which the converter reads the vocabulary."""
    names = [processor.id_to_piece(index) for index in range(processor.get_piece_size())]
    vocabulary = {name: index for index, name in enumerate([*names, "<pad>"])}
    (folder / "vocab.json").write_text(json.dumps(vocabulary), encoding="utf-8")
    model = processor.serialized_model_proto()
    (folder / "source.spm").write_bytes(model)
    (folder / "target.spm").write_bytes(model)
    settings = {"tokenizer_class": "MarianTokenizer", "source_lang": "en", "target_lang": "es"}
    (folder / "tokenizer_config.json").write_text(json.dumps(settings), encoding="utf-8")


def _convert(marian: Path, folder: Path) -> None:
    from ctranslate2.converters import TransformersConverter

    TransformersConverter(str(marian)).convert(str(folder), quantization="int8")
