package eu.jumelage.news;

import eu.jumelage.mail.MailExample;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import eu.jumelage.web.Words;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mails to subscribers with made-up data. */
@Configuration(proxyBeanMethods = false)
class NewsExamples {

    private static final String TO = "kim@example.org";
    private static final String SECRET = "example";

    @Bean
    MailExample confirmExample(NewsMails mails) {
        return language -> mails.confirm(partner(language), TO, language, SECRET);
    }

    @Bean
    MailExample knownExample(NewsMails mails) {
        return language -> mails.known(partner(language), TO, language, SECRET);
    }

    @Bean
    MailExample digestExample(NewsMails mails) {
        return language -> mails.digest(partner(language), TO, language, items(language), SECRET);
    }

    private static List<NewsItem> items(Language language) {
        Words words = Words.in(language);
        return List.of(
                item(NewsItem.Kind.CHANGED, words, words.say("news.example.was")),
                item(NewsItem.Kind.ANNOUNCED, words, ""),
                item(NewsItem.Kind.CANCELLED, words, ""));
    }

    private static NewsItem item(NewsItem.Kind kind, Words words, String was) {
        return new NewsItem(
                kind,
                words.say("news.example.title"),
                "/" + words.language() + "/",
                words.say("news.example.when"),
                was,
                words.say("news.example.where"),
                words.say("news.example.text"));
    }

    private static Partner partner(Language language) {
        Words words = Words.in(language);
        return new Partner(
                Text.of(language, words.say("news.example.partner")),
                Map.of(language, "/" + language + "/" + words.say("path.partners")));
    }
}
