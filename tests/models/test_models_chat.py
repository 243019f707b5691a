"""Chat models in process, with a real one: same messages, same answer, whatever was asked before or meanwhile."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from assist.errors import EngineError, MissingExtra, MissingModel
from assist.models import chat_model
from assist.models.chat_llama import LlamaChat
from assist.models.chat_transformers import TransformersChat
from assist.ports import ChatModel

PENDING = [{"role": "user", "content": "Say in one sentence that a withdrawal of 120 USDT is pending since two days."}]
BANK = [
    {"role": "system", "content": "You answer in one short sentence."},
    {"role": "user", "content": "Say in one sentence what a bank is."},
]


@pytest.fixture(scope="module")
def llama(smollm2: Path) -> LlamaChat:
    return LlamaChat("smollm2", smollm2, context=1024)


@pytest.fixture(scope="module")
def transformers(smollm2: Path) -> TransformersChat:
    return TransformersChat("smollm2", smollm2)


@pytest.mark.real_model
def test_cached_prompt_gave_another_text(llama: LlamaChat) -> None:
    first = [llama.complete(PENDING, max_tokens=24) for _ in range(3)]
    assert first[0].strip()
    assert len(set(first)) == 1
    other = llama.complete(BANK, max_tokens=24)
    assert other != first[0]
    longer = [*PENDING, {"role": "assistant", "content": first[0]}, *BANK[1:]]  # shares a prefix with the first
    llama.complete(longer, max_tokens=8)
    assert llama.complete(PENDING, max_tokens=24) == first[0]
    assert llama.complete(BANK, max_tokens=24) == other


@pytest.mark.real_model
def test_threads_take_turns(llama: LlamaChat) -> None:
    alone = [llama.complete(messages, max_tokens=12) for messages in (PENDING, BANK)]
    together: dict[int, str] = {}

    def ask(number: int) -> None:
        together[number] = llama.complete((PENDING, BANK)[number % 2], max_tokens=12)

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [together[number] for number in range(4)] == alone * 2


@pytest.mark.real_model
def test_a_second_process_gives_the_same_answer_and_prints_nothing_else(llama: LlamaChat, smollm2: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from assist.models.chat_llama import LlamaChat\n"
        f"text = LlamaChat('m', Path(sys.argv[1]), context=1024).complete({PENDING!r}, max_tokens=12)\n"
        "sys.stdout.buffer.write(text.encode())"
    )
    done = subprocess.run([sys.executable, "-c", code, str(smollm2)], capture_output=True, check=True)
    assert done.stdout.decode() == llama.complete(PENDING, max_tokens=12)
    assert done.stderr == b""


@pytest.mark.real_model
def test_nobody_can_connect_to_the_listener_of_llama_cpp(llama: LlamaChat) -> None:
    llama.complete(BANK, max_tokens=1)
    sockets = set()
    for link in Path("/proc/self/fd").iterdir():
        target = str(link.readlink()) if link.is_symlink() else ""
        if target.startswith("socket:["):
            sockets.add(target.removeprefix("socket:[").rstrip("]"))
    network = [
        line.split()
        for table in ("tcp", "tcp6")
        for line in Path(f"/proc/self/net/{table}").read_text().splitlines()[1:]
    ]
    listening = [row for row in network if row[3] == "0A" and row[9] in sockets]
    assert listening == []
    address = llama._server.listening_address
    assert address.startswith("unix://")
    assert not Path(address.removeprefix("unix://")).parent.exists()


@pytest.mark.real_model
def test_transformers_is_greedy_and_silent(transformers: TransformersChat, capfd: pytest.CaptureFixture[str]) -> None:
    first = transformers.complete(PENDING, max_tokens=16)
    assert first.strip()
    assert transformers.complete(BANK, max_tokens=16) != first
    assert transformers.complete(PENDING, max_tokens=16, seed=5) == first
    assert capfd.readouterr() == ("", "")


@pytest.mark.real_model
@pytest.mark.parametrize("backend", ["llama", "transformers"])
def test_too_long_a_text_is_an_error_that_does_not_quote_it(backend: str, request: pytest.FixtureRequest) -> None:
    chat: ChatModel = request.getfixturevalue(backend)
    with pytest.raises(EngineError, match="too long") as caught:
        chat.complete([{"role": "user", "content": "withdrawal " * 10_000}])
    assert "withdrawal" not in str(caught.value)
    assert chat.complete(BANK, max_tokens=4)  # still answers


@pytest.mark.real_model
@pytest.mark.parametrize("backend", ["llama", "transformers"])
@pytest.mark.parametrize("text", ["", "\x00\x01", "\u202e\u2066 abc", "\ud800", "\x00" * 300])
def test_odd_text_is_answered(text: str, backend: str, request: pytest.FixtureRequest) -> None:
    chat: ChatModel = request.getfixturevalue(backend)
    assert isinstance(chat.complete([{"role": "user", "content": text}], max_tokens=2), str)


@pytest.mark.real_model
def test_a_path_to_a_gguf_file_is_a_model_too(smollm2: Path, tmp_path: Path) -> None:
    assert chat_model("llama.cpp", str(smollm2), tmp_path).complete(BANK, max_tokens=2)


@pytest.mark.parametrize("factory", [LlamaChat, TransformersChat])
def test_a_file_that_is_no_model(factory: type[LlamaChat | TransformersChat], tmp_path: Path) -> None:
    path = tmp_path / "broken.gguf"
    path.write_bytes(b"GGUF but not really" * 100)
    with pytest.raises(EngineError, match="cannot load"):
        factory("broken", path).complete(BANK)


@pytest.mark.parametrize("backend", ["llama.cpp", "transformers"])
def test_a_model_that_is_not_here(backend: str, tmp_path: Path) -> None:
    with pytest.raises(MissingModel, match="assist models pull smollm2-135m-instruct-q4"):
        chat_model(backend, "smollm2-135m-instruct-q4", tmp_path)


@pytest.mark.parametrize(
    ("factory", "module"), [(LlamaChat, "xllamacpp"), (TransformersChat, "transformers")], ids=["llm", "transformers"]
)
def test_a_missing_extra_is_named(
    factory: type[LlamaChat | TransformersChat], module: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingExtra, match=f"{module} is not installed"):
        factory("m", tmp_path / "m.gguf").complete(BANK)
