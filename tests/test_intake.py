"""What comes out of a help desk's files, and in which form answers go back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from assist.errors import DataError, UsageError
from assist.intake import DESKS, Answer, Conversation, conversations, desk_of
from assist.intake.html_text import html_to_text, text_to_html
from assist.intake.mail import written

DATA = Path(__file__).parent / "data" / "intake"
FILES = {
    "zendesk": "zendesk.jsonl", "intercom": "intercom.json", "chatwoot": "chatwoot.json", "freshdesk": "freshdesk.json",
    "mail": "mails", "table": "table.csv",
}  # fmt: skip


def read(name: str) -> list[Conversation]:
    return list(conversations(DATA / name))


def said(conversation: Conversation) -> list[tuple[str, str]]:
    return [(turn.message.author, turn.message.text) for turn in conversation.turns]


@pytest.mark.parametrize(("desk", "name"), FILES.items())
def test_a_file_is_known_by_its_look(desk: str, name: str) -> None:
    assert desk_of(DATA / name) == desk
    assert next(one.desk for one in read(name)) == desk


def test_every_desk_has_a_sample() -> None:
    assert set(FILES) == set(DESKS)


def test_zendesk_keeps_public_comments_in_order() -> None:
    first, second = read("zendesk.jsonl")
    assert (first.id, first.channel, first.subject, first.waits) == ("35436", "email", "Retiro pendiente", True)
    assert said(first) == [
        ("customer", "Hola, mi retiro de 200 USDT por TRC20 lleva seis horas pendiente. ¿Qué pasa?"),
        ("agent", "Hola, lo estamos revisando y le escribimos en cuatro horas."),
        ("customer", "Sigue pendiente, ya pasaron ocho horas."),
    ]
    assert first.turns[1].name == "235323"
    assert first.turns[0].message.sent == "2026-11-20T22:55:29+00:00"
    assert (second.channel, second.waits) == ("chat", False)


def test_zendesk_as_its_api_lists_it(tmp_path: Path) -> None:
    ticket = json.loads((DATA / "zendesk.jsonl").read_text("utf-8").splitlines()[0])
    del ticket["requester"], ticket["requester_id"]
    ticket["requester_id"] = None
    users = [{"id": 20978392, "name": "C", "role": "end-user"}, {"id": 235323, "name": "Lena", "role": "agent"}]
    file = tmp_path / "tickets.json"
    file.write_text(json.dumps({"tickets": [ticket], "users": users}, indent=1))
    (one,) = conversations(file, "zendesk")
    assert [(turn.message.author, turn.name) for turn in one.turns] == [
        ("customer", ""), ("agent", "Lena"), ("customer", "")
    ]  # fmt: skip


def test_intercom_leaves_notes_and_markup_out() -> None:
    (one,) = read("intercom.json")
    assert (one.id, one.channel, one.waits) == ("1911149811", "chat", True)
    assert said(one) == [
        ("customer", "Bonjour, mon dépôt de 0,05\xa0BTC n'est toujours pas crédité."),
        ("agent", "Bonjour Chloé, pouvez-vous m'envoyer le hash\xa0?"),
        ("customer", "Le voici\xa0:\n4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b"),
    ]
    assert one.turns[1].name == "Ben"


def test_chatwoot_leaves_activity_and_private_notes_out() -> None:
    (one,) = read("chatwoot.json")
    assert (one.id, one.account, one.channel) == ("567", "3", "chat")
    assert said(one) == [("customer", "您好，我的提币500 USDT一直没到账")]


def test_chatwoot_messages_of_one_conversation(tmp_path: Path) -> None:
    messages = json.loads((DATA / "chatwoot.json").read_text("utf-8"))["data"]["payload"][0]["messages"]
    file = tmp_path / "messages.json"
    file.write_text(json.dumps({"meta": {"labels": []}, "payload": messages}))
    (one,) = conversations(file)
    assert (one.desk, one.id, len(one.turns)) == ("chatwoot", "567", 1)


def test_freshdesk_both_versions() -> None:
    (new,) = read("freshdesk.json")
    assert said(new) == [
        ("customer", "Hallo, mein neues Handy zeigt keine Codes mehr an. Wie setze ich 2FA zurück?"),
        ("customer", "Ich warte noch."),
    ]
    (old,) = read("freshdesk-export.json")
    assert (old.id, old.channel, old.waits) == ("21", "ticket", False)
    assert said(old)[1] == ("agent", "Olá! Vou verificar.")
    assert old.turns[0].message.sent == "2026-11-22T04:30:00+00:00"


def test_mails_that_name_each_other_are_one_conversation() -> None:
    (one,) = read("mails")
    assert (one.id, one.subject, one.channel) == ("<a1@example.com>", "Para çekme", "email")
    assert said(one) == [
        ("customer", "Merhaba,\n300 USDT çekimim hâlâ beklemede."),
        ("agent", "Merhaba, işlem kimliğini gönderir misiniz?"),
        ("customer", "Henüz bir kimlik göremiyorum."),
    ]


def test_a_mail_that_is_only_a_quote_keeps_its_words() -> None:
    assert written("> Where is it?\n") == "> Where is it?"
    assert written("Hier:\n\nAm 3. November 2026 schrieb Support:\n> Wo?") == "Hier:"


def test_table_rows_of_one_conversation_stand_together() -> None:
    first, second = read("table.csv")
    assert (first.id, first.channel, first.score) == ("a", "email", 4.0)
    assert [turn.name for turn in first.turns] == ["", "Lena"]
    assert (second.messages[0].language, second.score) == (None, None)


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("x.json", "[1, 2", "no JSON"),
        ("x.json", '{"hello": 1}', "cannot tell which desk"),
        ("x.csv", "a,b\n1,2\n", "a column named text"),
        ("x.csv", "text,role\nhi,boss\n", "must be customer or agent"),
        ("x.csv", "text,timestamp\nhi,yesterday\n", "is no time"),
        ("x.jsonl", '{"text": "hi", "channel": "pigeon"}\n', "unknown channel 'pigeon'"),
        ("x.eml", "hello\n", "no From line"),
    ],
)
def test_what_is_none_is_said_in_one_line(tmp_path: Path, name: str, content: str, why: str) -> None:
    file = tmp_path / name
    file.write_text(content)
    with pytest.raises((DataError, UsageError), match=why) as raised:
        list(conversations(file))
    assert "\n" not in str(raised.value)


def test_one_bad_ticket_does_not_lose_the_others(tmp_path: Path) -> None:
    good = (DATA / "zendesk.jsonl").read_text("utf-8").splitlines()
    file = tmp_path / "export.jsonl"
    file.write_text("\n".join([good[0], '{"id": 7, "requester_id": 1, "comments": [{"body": "x"}]}', good[1]]))
    unread: list[DataError] = []
    assert [one.id for one in conversations(file, unread=unread.append)] == ["35436", "35437"]
    assert [str(error) for error in unread] == [
        f"{file}:2: Object missing required field `author_id` - at `$.comments[0]`"
    ]


def answer(desk: str, **changes: str) -> Answer:
    values = {"conversation": "567", "account": "3", "reply_to": "7001", "text": "Hi <b>,\nyes.\n\nBye",
              "language": "en", "sent": "2026-11-29T12:00:00+00:00", "by": "lena", "case": "c1"}  # fmt: skip
    return Answer(desk=desk, **{**values, **changes})


def test_answers_take_the_form_of_each_api() -> None:
    (zendesk,) = DESKS["zendesk"].answers([answer("zendesk"), answer("zendesk", conversation="568")])
    assert (zendesk.method, zendesk.path) == ("PUT", "/api/v2/tickets/update_many.json")
    assert zendesk.body["tickets"][0] == {"id": 567, "comment": {"body": "Hi <b>,\nyes.\n\nBye", "public": True}}
    (intercom,) = DESKS["intercom"].answers([answer("intercom")], "274")
    assert intercom.path == "/conversations/567/reply"
    assert intercom.body == {"message_type": "comment", "type": "admin", "admin_id": "274",
                             "body": "<p>Hi &lt;b&gt;,<br>yes.</p><p>Bye</p>"}  # fmt: skip
    (chatwoot,) = DESKS["chatwoot"].answers([answer("chatwoot")])
    assert chatwoot.path == "/api/v1/accounts/3/conversations/567/messages"
    assert chatwoot.body == {"content": "Hi <b>,\nyes.\n\nBye", "message_type": "outgoing", "private": False}
    (freshdesk,) = DESKS["freshdesk"].answers([answer("freshdesk")], "7")
    assert (freshdesk.path, freshdesk.body["user_id"]) == ("/api/v2/tickets/567/reply", 7)


def test_two_hundred_and_one_tickets_are_three_requests() -> None:
    requests = list(DESKS["zendesk"].answers([answer("zendesk", conversation=str(n)) for n in range(201)]))
    assert [len(request.body["tickets"]) for request in requests] == [100, 100, 1]


def test_ids_cannot_leave_their_place_in_a_path() -> None:
    (request,) = DESKS["freshdesk"].answers([answer("freshdesk", conversation="../../x?y")])
    assert request.path == "/api/v2/tickets/..%2F..%2Fx%3Fy/reply"


def test_intercom_asks_whose_reply_it_is() -> None:
    with pytest.raises(UsageError, match="--sender"):
        list(DESKS["intercom"].answers([answer("intercom")]))


def test_markup_there_and_back() -> None:
    assert html_to_text(text_to_html("a < b\nc\n\nd")) == "a < b\nc\n\nd"
