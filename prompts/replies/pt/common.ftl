# Partes comuns a todos os assuntos. As variantes .a .b .c dizem o mesmo com outras palavras.
# Um dado desconhecido vale "none". $amount e $network são palavras do cliente, copiadas como estão.

greeting =
    .a = Olá,
    .b = Olá, recebemos a sua mensagem.
    .c = Olá, escrevo sobre a sua solicitação.
greeting-chat =
    .a = Olá, que bom que você nos chamou.
    .b = Olá, vou ajudar você com isso.
    .c = Olá, estou aqui para ajudar.
greeting-phone =
    .a = Olá, pode contar comigo.
    .b = Olá, que bom que você ligou.

closing =
    .a =
        Se surgir alguma novidade antes disso, é só responder a esta mensagem.

        Atenciosamente,
        Equipe de suporte
    .b =
        Se aparecer alguma dúvida nesse meio-tempo, responda por aqui, que a mensagem chega direto à nossa equipe.

        Cordialmente,
        Equipe de suporte
closing-phone =
    .a = Quer que eu repita algum ponto? Agradeço a sua ligação.
    .b = Sei que é bastante informação, então me diga se quiser que eu repita algo. Agradeço por ter ligado.

## O sentimento, uma vez só, com a situação nas palavras do cliente

feeling-neutral =
    .a = Só para confirmar que entendi: { $situation }.
    .b = Entendo que { $situation }.
    .c = Pelo que você contou, { $situation }.
feeling-worried =
    .a = Entendo a sua preocupação: { $situation }.
    .b = É natural se preocupar com isso: { $situation }.
    .c = Imagino a sua apreensão: { $situation }.
feeling-frustrated =
    .a = Entendo a sua frustração: { $situation }.
    .b = Sei como isso é frustrante: { $situation }.
    .c = Imagino como essa espera cansa: { $situation }.
feeling-angry =
    .a = Entendo a sua indignação: { $situation }.
    .b = É compreensível ficar com raiva: { $situation }.
    .c = Entendo por que isso revolta: { $situation }.
feeling-grateful =
    .a = Agradeço as suas palavras, é bom saber disso; pelo que você contou, { $situation }.
    .b = Agradeço a gentileza; vejo que { $situation }.
    .c = Agradeço a confiança; pelo que entendi, { $situation }.

## What it is about, by the terms the customer used, where nothing else of theirs is said back

noted =
    .a = Anotei o ponto que você levanta: { $topics }.
    .b = Vou me concentrar no que você cita: { $topics }.
    .c = O assunto ficou claro para mim: { $topics }.
both-topics = { $first } e { $second }

## Em público: uma frase de cuidado, sem dados pessoais

care-neutral =
    .a = Olá, agradecemos o aviso; queremos analisar o seu caso com cuidado.
    .b = Olá, agradecemos o contato; queremos verificar isso com você.
    .c = Olá, lemos a sua mensagem e queremos ajudar.
care-worried =
    .a = Olá, entendemos a sua preocupação e queremos verificar isso com você.
    .b = Olá, é natural se preocupar com isso; queremos ajudar.
    .c = Olá, imaginamos a sua apreensão e queremos analisar o seu caso.
care-frustrated =
    .a = Olá, entendemos a sua frustração e queremos ajudar a resolver.
    .b = Olá, sabemos como isso é frustrante e queremos verificar com você.
    .c = Olá, imaginamos como essa espera cansa; queremos ajudar.
care-angry =
    .a = Olá, entendemos a sua indignação e queremos analisar o seu caso com cuidado.
    .b = Olá, é compreensível ficar com raiva; estamos levando isso a sério.
    .c = Olá, entendemos por que isso revolta e queremos verificar com você.
care-grateful =
    .a = Olá, agradecemos as suas palavras; vamos verificar isso com você.
    .b = Olá, agradecemos a gentileza; é um prazer ajudar.
    .c = Olá, agradecemos a confiança; vamos analisar isso juntos.
move-to-app =
    .a = Fale com a gente pelo chat de suporte do nosso aplicativo oficial e não publique aqui dados da conta nem das transações.
    .b = Para a sua segurança, conte os detalhes no chat de suporte do aplicativo oficial e não compartilhe nada disso em público.

## Pedir só o que falta

ask-one =
    .a = Você pode me enviar { $item }?
    .b = Para avançar, só preciso de uma informação: { $item }.
    .c = Por favor, me envie { $item }.
ask-two =
    .a = Você pode me enviar { $first } e { $second }?
    .b = Para avançar, preciso de duas informações: { $first } e { $second }.
    .c = Por favor, me envie { $first } e { $second }.
ask-list =
    .a =
        Você pode me enviar estas informações?
        { $items }
    .b =
        Para avançar, preciso do seguinte:
        { $items }
    .c =
        Por favor, me envie:
        { $items }
ask-one-phone =
    .a = Preciso de uma informação: { $item }. Não é necessário ditar; basta enviar pelo chat de suporte do aplicativo.
    .b = Você pode enviar pelo chat de suporte do aplicativo { $item }? É mais prático do que ditar.
ask-two-phone =
    .a = Preciso de duas informações: { $first } e { $second }. Não é necessário ditar; basta enviar pelo chat de suporte do aplicativo.
    .b = Você pode enviar pelo chat de suporte do aplicativo { $first } e { $second }? É mais prático do que ditar.

item-tx-hash = o hash da transação (TXID)
item-network = o nome da rede utilizada
item-amount = o valor
item-ticker = o nome da moeda
item-address = o endereço de destino
item-memo = o memo ou a tag utilizada
item-order-id = o número da ordem
item-time = o horário aproximado
item-device = o aparelho e a versão do aplicativo
item-error-code = o código de erro ou a mensagem exata que aparece

## Prazos

duration-minute = { $count } { $count ->
        [one] minuto
       *[other] minutos
    }
duration-hour = { $count } { $count ->
        [one] hora
       *[other] horas
    }
duration-day = { $count } { $count ->
        [one] dia
       *[other] dias
    }
duration-week = { $count } { $count ->
        [one] semana
       *[other] semanas
    }
duration-month = { $count } { $count ->
        [one] mês
       *[other] meses
    }
follow-up = em até { $hours } { $hours ->
        [one] hora
       *[other] horas
    }

## Segurança

safety =
    .a = Para a sua segurança: nunca compartilhe com ninguém a frase de recuperação, a chave privada, a senha ou os códigos de verificação. Nós nunca pedimos esses dados.
    .b = Um último lembrete: ninguém da nossa equipe vai pedir a sua frase de recuperação, chave privada, senha ou códigos de verificação. Não compartilhe esses dados com ninguém.

leaked-seed-phrase =
    .a = Primeiro, o mais urgente: a sua mensagem continha uma frase de recuperação, então considere essa carteira exposta. Crie uma carteira nova em um dispositivo confiável, transfira os seus fundos para lá agora e nunca compartilhe a frase com ninguém, nem conosco.
    .b = Antes de tudo: havia uma frase de recuperação na sua mensagem, e essa carteira não é mais segura. Abra uma carteira nova que só você controle, transfira os fundos o quanto antes e não compartilhe a nova frase com ninguém, nem mesmo com a nossa equipe.
leaked-private-key =
    .a = Primeiro, o mais urgente: a sua mensagem continha uma chave privada, então considere essa carteira exposta. Crie uma carteira nova em um dispositivo confiável, transfira os seus fundos para lá agora e nunca compartilhe a chave com ninguém, nem conosco.
    .b = Antes de tudo: havia uma chave privada na sua mensagem, e essa carteira não é mais segura. Abra uma carteira nova que só você controle, transfira os fundos o quanto antes e não compartilhe a nova chave com ninguém, nem mesmo com a nossa equipe.
leaked-one-time-code =
    .a = Primeiro, o mais urgente: a sua mensagem continha um código de verificação. Nunca compartilhe esses códigos com ninguém, nem conosco; se alguém pediu o código, troque a sua senha agora, em um dispositivo confiável.
    .b = Antes de tudo: havia um código de verificação na sua mensagem. Se alguém mandou você enviar, troque a senha imediatamente em um dispositivo confiável, e não compartilhe códigos com ninguém, nem mesmo com a nossa equipe.
leaked-card =
    .a = Primeiro, o mais urgente: a sua mensagem continha dados de cartão. Se mais alguém pode ter visto, peça ao banco o bloqueio do cartão, e nunca compartilhe esses dados por mensagem, nem conosco.
    .b = Antes de tudo: havia dados de cartão na sua mensagem. Se outra pessoa pode ter visto, fale com o banco para bloquear o cartão, e não compartilhe esses dados por mensagem, nem mesmo com a nossa equipe.
leaked-password =
    .a = Primeiro, o mais urgente: a sua mensagem continha uma senha. Troque essa senha agora, em um dispositivo confiável e em todos os lugares onde ela é usada, e nunca compartilhe uma senha com ninguém, nem conosco.
    .b = Antes de tudo: havia uma senha na sua mensagem. Troque-a imediatamente em todos os lugares onde ela é usada, em um dispositivo confiável, e não compartilhe a nova com ninguém, nem mesmo com a nossa equipe.
leaked-social =
    .a = Apague também a sua publicação: qualquer pessoa pode ler.
    .b = Exclua ainda a publicação, porque ela está visível para todos.
