package eu.jumelage.sample;

import static eu.jumelage.web.Language.DUTCH;
import static eu.jumelage.web.Language.ENGLISH;
import static eu.jumelage.web.Language.FRENCH;
import static eu.jumelage.web.Language.GERMAN;

import eu.jumelage.participation.Admission;
import eu.jumelage.participation.Asked;
import eu.jumelage.participation.Groups;
import eu.jumelage.participation.Participation;
import eu.jumelage.participation.Question;
import eu.jumelage.participation.Seats;
import eu.jumelage.participation.Telling;
import eu.jumelage.programme.Audience;
import eu.jumelage.web.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Lets people sign up for two of the sample's invented activities; nobody has. */
@Component
@Lazy
class SignUps {

    private final Participation participation;

    SignUps(Participation participation) {
        this.participation = participation;
    }

    void load() {
        participation.offer(webinar());
        participation.offer(workshop());
    }

    private static Admission webinar() {
        Text sentence = text(
                "Den Ton schalten wir beim Eintreten stumm; fragen können Sie schriftlich.",
                "Le son est coupé à l’arrivée ; vous pouvez poser vos questions par écrit.",
                "Bij binnenkomst staat het geluid uit; vragen kunt u schriftelijk stellen.",
                "You are muted when you join; you can ask questions in writing.");
        return Admission.of(
                        Ids.of("admission", "webinar-quiet-streets"),
                        Happenings.id("webinar-quiet-streets"),
                        Seats.of(200))
                .asking(Set.of(Asked.QUESTION, Asked.ACCESS), List.of())
                .telling(new Telling("https://video.berlin.example/leise-strassen", sentence, List.of(), 24));
    }

    private static Admission workshop() {
        UUID id = Ids.of("question", "berlindays-travel");
        var question = new Question(
                id,
                Question.Kind.SINGLE_CHOICE,
                true,
                text(
                        "Mit wem möchten Sie reisen?",
                        "Avec qui souhaitez-vous voyager ?",
                        "Met wie wilt u reizen?",
                        "With whom do you want to travel?"),
                null,
                List.of(
                        new Question.Choice(
                                "family", text("mit der Familie", "en famille", "met het gezin", "with family")),
                        new Question.Choice(
                                "class", text("mit einer Klasse", "avec une classe", "met een klas", "with a class")),
                        new Question.Choice("alone", text("allein", "sans compagnie", "alleen", "alone"))));
        return Admission.of(
                        Ids.of("admission", "berlindays-travel"),
                        Happenings.id("berlindays-travel"),
                        new Seats(40, Map.of(Audience.TRADE_PUBLIC, 10, Audience.INVITED, 5), true, false))
                .groups(new Groups(6, true))
                .asking(Set.of(Asked.COUNTRY, Asked.ORGANISATION, Asked.ACCESS), List.of(question));
    }

    private static Text text(String german, String french, String dutch, String english) {
        return Text.of(GERMAN, Map.of(GERMAN, german, FRENCH, french, DUTCH, dutch, ENGLISH, english));
    }
}
