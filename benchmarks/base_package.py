"""An Argos package of transformer-base size for `translation.py`, made here because the Argos index is not everywhere.

6+6 layers of width 512, feed-forward 2048, 8 heads, 32,000 pieces, int8 by CTranslate2's own converter: the size and
the kernels of a published package. Its weights are random but for one row: that of the end mark is fitted by least
squares, so that a «translation» is about as long as its source, as a real one is. What it says means nothing; what it
costs does.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Size:
    layers: int
    width: int
    inner: int
    heads: int
    vocabulary: int


BASE = Size(6, 512, 2048, 8, 32_000)
SMALL = Size(2, 64, 128, 4, 4_000)

_METADATA = {
    "package_version": "1.0",
    "argos_version": "1.9",
    "from_code": "en",
    "from_name": "English",
    "to_code": "es",
    "to_name": "Spanish",
}
_SHARPNESS = 0.22  # deviation of the embeddings: the best next piece stands out as far as in a trained model
_STEEP, _LEVEL, _BOUNDS = 6.0, 22.0, (-20.0, 60.0)  # the end mark's logit: rise a piece, value at the source's length


def build(folder: Path, corpus: Sequence[str], size: Size = BASE) -> Path:
    """The `.argosmodel` file in `folder`; its pieces are learnt from `corpus`. A minute or two."""
    path = folder / "translate-en_es-1_0.argosmodel"
    pieces = folder / "sentencepiece.model"
    pieces.write_bytes(_pieces(corpus, size))
    _save_marian(pieces, corpus, folder / "marian", size)

    from ctranslate2.converters import TransformersConverter

    TransformersConverter(str(folder / "marian")).convert(str(folder / "model"), quantization="int8", force=True)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("en_es/metadata.json", json.dumps(_METADATA))
        archive.write(pieces, "en_es/sentencepiece.model")
        for file in sorted((folder / "model").iterdir()):
            archive.write(file, f"en_es/model/{file.name}")
    return path


def unpack(package: Path, folder: Path) -> None:
    """Into a folder of installed packages, without Argos."""
    with zipfile.ZipFile(package) as archive:
        archive.extractall(folder)


def _pieces(corpus: Sequence[str], size: Size) -> bytes:
    import sentencepiece

    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(corpus),
        model_writer=model,
        vocab_size=size.vocabulary,
        hard_vocab_limit=False,
        unk_id=0,
        bos_id=-1,
        eos_id=1,
        minloglevel=2,
        num_threads=1,
    )
    return model.getvalue()


def _save_marian(pieces: Path, corpus: Sequence[str], folder: Path, size: Size) -> None:
    import sentencepiece
    import torch
    from transformers import MarianConfig, MarianMTModel

    processor = sentencepiece.SentencePieceProcessor(model_file=str(pieces))
    torch.manual_seed(7)
    model = MarianMTModel(
        MarianConfig(
            vocab_size=size.vocabulary + 1,
            d_model=size.width,
            encoder_layers=size.layers,
            decoder_layers=size.layers,
            encoder_attention_heads=size.heads,
            decoder_attention_heads=size.heads,
            encoder_ffn_dim=size.inner,
            decoder_ffn_dim=size.inner,
            max_position_embeddings=512,
            pad_token_id=size.vocabulary,  # the converter wants the pad id last
            eos_token_id=processor.eos_id(),
            decoder_start_token_id=size.vocabulary,
            forced_eos_token_id=processor.eos_id(),
            scale_embedding=False,
        )
    ).eval()
    with torch.no_grad():
        model.model.shared.weight.normal_(0, _SHARPNESS)
        rows = [processor.encode(text) for text in corpus]
        model.model.shared.weight[processor.eos_id()] = _end_mark(model, [row for row in rows if 3 < len(row) < 120])
    model.save_pretrained(folder)
    names = [processor.id_to_piece(index) for index in range(processor.get_piece_size())]
    names += [f"<unused{index}>" for index in range(len(names), size.vocabulary)]  # small corpora hold fewer pieces
    vocabulary = {name: index for index, name in enumerate([*names, "<pad>"])}
    (folder / "vocab.json").write_text(json.dumps(vocabulary), encoding="utf-8")
    for name in ("source.spm", "target.spm"):
        (folder / name).write_bytes(pieces.read_bytes())
    settings = {"tokenizer_class": "MarianTokenizer", "source_lang": "en", "target_lang": "es"}
    (folder / "tokenizer_config.json").write_text(json.dumps(settings), encoding="utf-8")


def _end_mark(model: Any, sources: Sequence[list[int]]) -> Any:
    """The output row that gives the end mark a logit which grows with the pieces written beyond the source's length."""
    import torch

    chance = torch.Generator().manual_seed(7)
    start = model.config.decoder_start_token_id
    states, wanted = [], []
    for source in sources[:: max(1, len(sources) // 80)]:
        length = len(source)
        written = torch.randint(2, start, (1, length + 30), generator=chance)
        written[0, 0] = start
        done = model.model(input_ids=torch.tensor([source]), decoder_input_ids=written)
        states.append(done.last_hidden_state[0])
        over = torch.arange(length + 30, dtype=torch.float) + 1 - length
        wanted.append((over * _STEEP + _LEVEL).clamp(*_BOUNDS))
    matrix, aim = torch.cat(states), torch.cat(wanted)
    ridge = matrix.T @ matrix + 1.0 * torch.eye(matrix.shape[1])
    return torch.linalg.solve(ridge, matrix.T @ aim)
