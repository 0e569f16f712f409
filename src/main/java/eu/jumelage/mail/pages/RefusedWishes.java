package eu.jumelage.mail.pages;

import eu.jumelage.mail.Postbox;
import eu.jumelage.office.Member;
import eu.jumelage.office.Wish;
import eu.jumelage.office.Wish.Topic;
import eu.jumelage.office.Wishing;
import java.util.List;
import org.springframework.stereotype.Component;

/** E-mails that a server refused: somebody expects them. */
@Component
class RefusedWishes implements Wishing {

    private final Postbox postbox;

    RefusedWishes(Postbox postbox) {
        this.postbox = postbox;
    }

    @Override
    public List<Wish> wishes(Member member, int most) {
        return member.mayEdit()
                ? postbox.refused(most).stream()
                        .map(posted -> new Wish(
                                Topic.MAIL,
                                posted.message().subject(),
                                "/office/mail/" + posted.id(),
                                posted.message().to()))
                        .toList()
                : List.of();
    }
}
