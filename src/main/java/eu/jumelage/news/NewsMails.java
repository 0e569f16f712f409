package eu.jumelage.news;

import eu.jumelage.mail.Message;
import eu.jumelage.mail.Message.Block;
import eu.jumelage.web.Language;
import eu.jumelage.web.WebSettings;
import eu.jumelage.web.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the mails to subscribers. */
@Component
class NewsMails {

    static final String CONFIRM = "news-confirm";
    static final String KNOWN = "news-known";
    static final String DIGEST = "news-digest";
    static final List<String> KINDS = List.of(CONFIRM, KNOWN, DIGEST);

    private final WebSettings web;

    NewsMails(WebSettings web) {
        this.web = web;
    }

    Message confirm(Partner partner, String email, Language language, String secret) {
        Words words = Words.in(language);
        String name = partner.name(language);
        return Message.of(
                email,
                language,
                CONFIRM,
                words.say("news.mail.confirm.subject", name),
                Block.paragraph(words.say("news.mail.confirm.lead", name)),
                Block.personal(words.say("news.mail.confirm.action"), link(partner, language, secret)),
                Block.paragraph(words.say("news.mail.confirm.not")));
    }

    Message known(Partner partner, String email, Language language, String secret) {
        Words words = Words.in(language);
        String name = partner.name(language);
        return Message.of(
                email,
                language,
                KNOWN,
                words.say("news.mail.known.subject", name),
                Block.paragraph(words.say("news.mail.known.lead", name)),
                Block.personal(words.say("news.mail.known.action"), link(partner, language, secret)));
    }

    Message digest(Partner partner, String email, Language language, List<NewsItem> items, String secret) {
        Words words = Words.in(language);
        String name = partner.name(language);
        List<NewsItem> sorted =
                items.stream().sorted(Comparator.comparing(NewsItem::kind)).toList();
        var body = new ArrayList<Block>();
        NewsItem.Kind before = null;
        for (NewsItem item : sorted) {
            if (item.kind() != before) {
                body.add(Block.heading(heading(item.kind(), words)));
                before = item.kind();
            }
            tell(item, words, body);
        }
        body.add(Block.action(words.say("news.mail.page", name), web.absolute(partner.page(language))));
        return new Message(
                email,
                language,
                DIGEST,
                words.say("news.mail.subject", name, titles(sorted, words)),
                body,
                null,
                link(partner, language, secret));
    }

    private static String titles(List<NewsItem> items, Words words) {
        String first = items.getFirst().title();
        return items.size() == 1 ? first : words.say("news.mail.subject.more", first, items.size() - 1);
    }

    private void tell(NewsItem item, Words words, List<Block> body) {
        body.add(Block.link(item.title(), web.absolute(item.path())));
        if (!item.was().isEmpty()) {
            body.add(Block.former(words.say("news.mail.was"), item.was()));
        }
        if (!item.when().isEmpty()) {
            body.add(
                    item.kind() == NewsItem.Kind.CANCELLED || item.kind() == NewsItem.Kind.POSTPONED
                            ? Block.former(words.say("news.mail.was"), item.when())
                            : Block.fact(words.say("news.mail.when"), item.when()));
        }
        if (!item.where().isEmpty()) {
            body.add(Block.fact(words.say("news.mail.where"), item.where()));
        }
        if (!item.note().isEmpty()) {
            body.add(Block.paragraph(item.note()));
        }
    }

    private static String heading(NewsItem.Kind kind, Words words) {
        return switch (kind) {
            case CANCELLED -> words.say("news.mail.cancelled");
            case POSTPONED -> words.say("news.mail.postponed");
            case CHANGED -> words.say("news.mail.changed");
            case ANNOUNCED -> words.say("news.mail.announced");
            case TOLD -> words.say("news.mail.told");
        };
    }

    private String link(Partner partner, Language language, String secret) {
        return web.absolute(path(partner, language) + "/" + secret);
    }

    /** Where one subscribes, below the page of the partner. */
    static String path(Partner partner, Language language) {
        return partner.page(language) + "/" + Words.in(language).say("news.path");
    }
}
