situation =
    .a = você tem uma ideia de como podemos melhorar
    .b = algo no nosso produto poderia funcionar melhor para você
    .c = você pensou em algo que deveríamos melhorar

explain =
    .a = O que você descreve chega à equipe de produto com as suas palavras. Se algo será feito ou listado, e quando, é decidido lá e anunciado só nos canais oficiais, por isso não quero prometer nada.
    .b = Passo a sua sugestão à equipe de produto do jeito que você escreveu. Eles decidem o que será feito ou listado e anunciam nos canais oficiais; não posso prometer data nem resultado.

steps =
    .a =
        Se quiser completar:
        1. Uma captura de tela mostra na hora o que você quer dizer.
        2. Se for uma falha, ajudam o aparelho e a versão do aplicativo.
    .b =
        Duas coisas que ajudam a equipe:
        1. Uma captura da tela em questão.
        2. No caso de falha, o seu aparelho e a versão do aplicativo.

next-step-ready =
    .a = Hoje mesmo chega à equipe; se houver alguma pergunta, falo com você { follow-up }.
    .b = Encaminho hoje; se a equipe quiser saber mais, entro em contato { follow-up }.
    .c = A equipe recebe hoje, e volto a falar com você { follow-up } se algo precisar da sua resposta.

feeling-neutral =
    .a = Agradeço por reservar um tempo para escrever: { $situation }.
    .b = Agradeço por contar, isso é útil: { $situation }.
    .c = Agradeço a sugestão; pelo que entendi, { $situation }.
