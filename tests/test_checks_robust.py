"""What must not change a verdict, what must change it, and texts no person would write."""

from __future__ import annotations

import pytest
from checking import (
    LANGUAGES,
    REPLY_LANGUAGES,
    SAFETY,
    candidate,
    cases,
    found,
    of_each_language,
    reviewed,
    says,
)
from hypothesis import given
from hypothesis import strategies as st

from assist.checks import CHECKS
from assist.records import Candidate, Message

ADDRESS = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"
COMPARING = ("numbers", "entities", "forbidden-term", "glossary", "untranslated")
WIDE = {ord(char): ord(char) + 0xFEE0 for char in map(chr, range(0x21, 0x7F)) if char.isalpha()}
OUTPUTS = {
    "en": "Your 500 USDT withdrawal over TRC20 has been waiting for two days; please reset your password.",
    "zh-Hans": "您的500 USDT提币（TRC20）已经等了两天，请重置密码。",
    "es": "Su retiro de 500 USDT por TRC20 lleva dos días esperando; restablezca su contraseña.",
    "pt": "O seu saque de 500 USDT pela TRC20 espera há dois dias; redefina a sua senha.",
    "ru": "Ваш вывод 500 USDT по TRC20 ждёт уже два дня; пожалуйста, сбросьте пароль.",
    "tr": "TRC20 üzerinden 500 USDT çekiminiz iki gündür bekliyor; lütfen şifrenizi sıfırlayın.",
    "de": "Ihre Auszahlung von 500 USDT über TRC20 wartet seit zwei Tagen; bitte setzen Sie Ihr Passwort zurück.",
    "fr": "Votre retrait de 500 USDT par TRC20 attend depuis deux jours ; réinitialisez votre mot de passe.",
    "ar": "سحب 500 USDT الخاص بك عبر TRC20 ينتظر منذ يومين؛ يُرجى إعادة تعيين كلمة المرور.",
    "vi": "Lệnh rút 500 USDT qua TRC20 của anh/chị đã chờ hai ngày; anh/chị đặt lại mật khẩu giúp em.",
    "id": "Penarikan 500 USDT Anda lewat TRC20 sudah menunggu dua hari; silakan atur ulang kata sandi Anda.",
}
SOURCES = {"en": "zh-Hans", **dict.fromkeys((tag for tag in LANGUAGES if tag != "en"), "en")}


@pytest.mark.parametrize(("check", "language"), of_each_language(SAFETY))
def test_disguise_changes_no_verdict(check: str, language: str) -> None:
    wrong = [
        made
        for case in cases(check)
        if case["language"] == language
        for made in _disguises(case["text"])
        if bool(found(check, candidate(case, made))) != bool(case["expect"])
    ]
    assert not wrong


def _disguises(text: str) -> tuple[str, ...]:
    return (
        text.upper(),
        text + "   \n",
        "\u200b".join(text),
        text.translate(WIDE),
        text.replace(" ", "\u00a0"),
    )


@pytest.mark.parametrize(
    ("language", "warning", "without"),
    [
        (
            "en",
            "Please never share your recovery phrase with anyone.",
            "Please share your recovery phrase with anyone.",
        ),
        ("en", "Do not send us your password.", "Do send us your password."),
        ("en", "We will never ask for your 2FA code.", "We will ask for your 2FA code."),
        ("zh-Hans", "助记词切勿告诉任何人。", "助记词告诉任何人。"),
        ("zh-Hans", "请勿将验证码发给我们。", "请将验证码发给我们。"),
        ("zh-Hans", "我们不会向您索要密码。", "我们会向您索要密码。"),
        ("es", "Nunca comparta su frase de recuperación.", "Comparta su frase de recuperación."),
        ("es", "No nos envíe su contraseña.", "Nos envíe su contraseña."),
        ("es", "Nunca le pediremos su clave privada.", "Le pediremos su clave privada."),
        ("pt", "Nunca compartilhe a sua frase de recuperação.", "Compartilhe a sua frase de recuperação."),
        ("pt", "Não nos envie a sua senha.", "Nos envie a sua senha."),
        ("pt", "Jamais pediremos a sua chave privada.", "Pediremos a sua chave privada."),
        ("zh-Hant", "助記詞切勿告訴任何人。", "助記詞告訴任何人。"),
        ("zh-Hant", "我們不會向您索取密碼。", "我們會向您索取密碼。"),
        ("ja", "認証コードは誰にも教えないでください。", "認証コードを教えてください。"),
        ("ja", "秘密鍵を送っていただく必要はありません。", "秘密鍵を送っていただく必要があります。"),
        ("ko", "인증번호를 알려 주지 마세요.", "인증번호를 알려 주세요."),
        ("ko", "복구 문구를 보내 주실 필요가 없습니다.", "복구 문구를 보내 주실 필요가 있습니다."),
        ("ru", "Не сообщайте нам код из СМС.", "Сообщите нам код из СМС."),
        ("ru", "Не отправляйте нам пароль.", "Отправьте нам пароль."),
        ("ru", "Мы никогда не попросим у вас сид-фразу.", "Мы попросим у вас сид-фразу."),
        ("tr", "Şifrenizi bize göndermeyin.", "Şifrenizi bize gönderin."),
        ("tr", "Kurtarma ifadenizi asla paylaşmayın.", "Kurtarma ifadenizi paylaşın."),
        ("tr", "Sizden doğrulama kodu istemeyiz.", "Sizden doğrulama kodu isteriz."),
        ("ar", "لا ترسل إلينا كلمة المرور.", "أرسل إلينا كلمة المرور."),
        ("ar", "يُرجى عدم مشاركة عبارة الاسترداد معنا.", "يُرجى مشاركة عبارة الاسترداد معنا."),
        ("ar", "لن نطلب منك رمز التحقق أبدًا.", "سنطلب منك رمز التحقق."),
        ("ar", "ما تبعتلناش الباسورد.", "ابعتلنا الباسورد."),
        ("de", "Senden Sie uns niemals Ihr Passwort.", "Senden Sie uns Ihr Passwort."),
        ("de", "Teilen Sie uns Ihren Code nicht mit.", "Teilen Sie uns Ihren Code mit."),
        ("de", "Wir benötigen Ihre Seed-Phrase nicht.", "Wir benötigen Ihre Seed-Phrase."),
        ("fr", "Ne nous envoyez jamais votre mot de passe.", "Envoyez-nous votre mot de passe."),
        ("fr", "Nous n'avons pas besoin de votre clé privée.", "Nous avons besoin de votre clé privée."),
        ("fr", "Ne partagez pas votre phrase de récupération.", "Partagez votre phrase de récupération."),
        ("vi", "Đừng gửi mật khẩu cho bên em.", "Hãy gửi mật khẩu cho bên em."),
        ("vi", "Bên em không bao giờ hỏi mã OTP.", "Bên em sẽ hỏi mã OTP."),
        ("vi", "Anh/chị không cần cung cấp cụm từ khôi phục.", "Anh/chị cần cung cấp cụm từ khôi phục."),
        ("id", "Jangan kirim kata sandi ke kami.", "Kirim kata sandi ke kami."),
        ("id", "Kami tidak pernah meminta kode OTP Anda.", "Kami meminta kode OTP Anda."),
        ("id", "Anda tidak perlu memberikan frasa pemulihan.", "Anda perlu memberikan frasa pemulihan."),
    ],
)
def test_lost_negation_is_caught(language: str, warning: str, without: str) -> None:
    assert not says("secret-request", warning, language)
    assert says("secret-request", without, language)


@pytest.mark.parametrize(
    ("language", "honest", "without"),
    [
        ("en", "We can't guarantee a refund.", "We can guarantee a refund."),
        ("zh-Hans", "我们不能保证追回资金。", "我们能保证追回资金。"),
        ("es", "No garantizamos el reembolso.", "Garantizamos el reembolso."),
        ("pt", "Não garantimos o reembolso.", "Garantimos o reembolso."),
        ("zh-Hant", "我們無法保證追回資金。", "我們能保證追回資金。"),
        ("ja", "返金をお約束することはできません。", "返金をお約束します。"),
        ("ko", "환불을 보장할 수 없습니다.", "환불을 보장할 수 있습니다."),
        ("ru", "Мы не гарантируем возврат.", "Мы гарантируем возврат."),
        ("tr", "İadeyi garanti edemeyiz.", "İadeyi garanti ederiz."),
        ("de", "Wir können die Erstattung nicht garantieren.", "Wir können die Erstattung garantieren."),
        ("fr", "Nous ne garantissons pas le remboursement.", "Nous garantissons le remboursement."),
        ("ar", "لا نضمن استرداد الأموال.", "نضمن استرداد الأموال."),
        ("vi", "Bên em không thể cam kết hoàn tiền.", "Bên em có thể cam kết hoàn tiền."),
        ("id", "Kami tidak dapat menjamin pengembalian dana.", "Kami dapat menjamin pengembalian dana."),
    ],
)
def test_lost_caution_is_caught(language: str, honest: str, without: str) -> None:
    assert not says("promise", honest, language)
    assert says("promise", without, language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("check", "was", "becomes"),
    [
        ("numbers", "500", "600"),
        ("entities", "TRC20", "BEP20"),
        ("entities", "USDT", "USDC"),
        ("entities", "TRC20", ""),
    ],
)
def test_swapped_fact_in_a_translation_is_blocked(language: str, check: str, was: str, becomes: str) -> None:
    source_language = SOURCES[language]
    text = OUTPUTS[language].replace(was, becomes)
    findings = found(check, Candidate(text, language, "reply", OUTPUTS[source_language], source_language))
    assert "blocker" in [finding.severity for finding in findings]


@pytest.mark.parametrize("language", LANGUAGES)
def test_true_translation_is_silent(language: str) -> None:
    source_language = SOURCES[language]
    assert reviewed(Candidate(OUTPUTS[language], language, "reply", OUTPUTS[source_language], source_language)) == ()


@pytest.mark.parametrize("place", range(1, len(ADDRESS), 4))
def test_one_wrong_address_character_is_blocked(place: int) -> None:
    wrong = ADDRESS[:place] + ("2" if ADDRESS[place] != "2" else "3") + ADDRESS[place + 1 :]
    source = f"我的币转到了 {ADDRESS} 。"
    about = Candidate(f"Your coins went to {wrong} .", "en", "reply", source, "zh-Hans")
    assert "blocker" in [finding.severity for finding in found("entities", about)]


@pytest.mark.parametrize("language", REPLY_LANGUAGES)
@pytest.mark.parametrize("check", COMPARING)
def test_a_text_is_true_to_itself(check: str, language: str) -> None:
    texts = {
        case["text"] for other in CHECKS for case in cases(other) if case["language"] == language and not case["expect"]
    }
    assert len(texts) > 100
    assert not [text for text in texts if found(check, Candidate(text, language, "article", text, language))]


JUNK = st.text(max_size=60) | st.text(st.characters(), max_size=60) | st.sampled_from(["\ud800", "\u202e", "1" * 400])
PIECES = st.sampled_from(
    [
        "never ",
        "share ",
        "your password",
        "不要",
        "密码",
        "发给我",
        "no ",
        "envíe",
        " su clave",
        "1.234,56 ",
        "两天",
        "\n",
        ", ",
        ". ",
        "TRC20 ",
    ]
)


@given(
    text=st.lists(PIECES | JUNK, max_size=20).map("".join),
    source=st.none() | st.lists(PIECES | JUNK, max_size=10).map("".join),
    language=st.sampled_from([*LANGUAGES, "ja", "und"]),
)
def test_any_text_is_read_and_spans_are_inside(text: str, source: str | None, language: str) -> None:
    about = Candidate(text, language, "reply", source, "en" if source is not None else None, (Message("500 USDT"),))
    for finding in reviewed(about):
        assert finding.span is None or 0 <= finding.span[0] < finding.span[1] <= len(text) or not text


@given(text=st.lists(PIECES, max_size=20).map("".join), language=st.sampled_from(LANGUAGES))
def test_any_text_is_true_to_itself(text: str, language: str) -> None:
    about = Candidate(text, language, "article", text, language)
    for check in COMPARING:
        findings = found(check, about)
        assert findings == []


def test_same_text_same_findings() -> None:
    about = Candidate("Please send us your password. We guarantee a refund.", "en")
    assert reviewed(about) == reviewed(about)
    assert [finding.check for finding in reviewed(about)] == ["secret-request", "promise"]
