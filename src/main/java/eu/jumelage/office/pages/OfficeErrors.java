package eu.jumelage.office.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.web.ErrorFrame;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Page;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Puts the office's frame around errors on its addresses, for those who are signed in. */
@Component
@ConditionalOnWebApplication
class OfficeErrors implements ErrorFrame {

    private static final String CALENDAR = "/office/calendar/";

    private final Sittings sittings;

    OfficeErrors(Sittings sittings) {
        this.sittings = sittings;
    }

    @Override
    public Optional<Page> around(ErrorPage error, String path) {
        if (!path.matches("/office(/.*)?")
                || !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now)) {
            return Optional.empty();
        }
        if (path.startsWith(CALENDAR) && error.status() == 410) {
            return Optional.of(new OverPage(error.language()));
        }
        return sittings.of(now.getRequest())
                .map(sitting -> new OfficeErrorPage(
                        OfficeFrame.of(sitting, Area.DESK, "office.title")
                                .titled(new ErrorPage(sitting.language(), error.status(), "").title()),
                        new ErrorPage(sitting.language(), error.status(), error.reference())));
    }
}
