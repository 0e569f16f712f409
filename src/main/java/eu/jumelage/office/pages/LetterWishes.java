package eu.jumelage.office.pages;

import eu.jumelage.office.Letters;
import eu.jumelage.office.Member;
import eu.jumelage.office.Moments;
import eu.jumelage.office.OfficeZone;
import eu.jumelage.office.Wish;
import eu.jumelage.office.Wish.Topic;
import eu.jumelage.office.Wishing;
import java.util.List;
import org.springframework.stereotype.Component;

/** Letters of visitors that nobody has settled. */
@Component
class LetterWishes implements Wishing {

    private final Letters letters;
    private final OfficeZone zone;

    LetterWishes(Letters letters, OfficeZone zone) {
        this.letters = letters;
        this.zone = zone;
    }

    @Override
    public List<Wish> wishes(Member member, int most) {
        return letters.open().stream()
                .limit(most)
                .map(letter -> new Wish(
                        Topic.LETTERS,
                        LettersPage.beginning(letter),
                        "/office/letters/" + letter.id(),
                        Moments.said(letter.arrivedAt(), member.language(), zone.zone())))
                .toList();
    }
}
