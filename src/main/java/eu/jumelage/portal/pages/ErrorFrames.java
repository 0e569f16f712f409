package eu.jumelage.portal.pages;

import eu.jumelage.portal.reading.Moments;
import eu.jumelage.web.ErrorFrame;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Page;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the portal's frame around errors on public addresses, once a city is set up. */
@Component
class ErrorFrames implements ErrorFrame {
    private final Moments moments;
    private final Frames frames;

    ErrorFrames(Moments moments, Frames frames) {
        this.moments = moments;
        this.frames = frames;
    }

    @Override
    public Optional<Page> around(ErrorPage error, String path) {
        if (path.matches("/(office|assets|cards|health)(/.*)?")) {
            return Optional.empty();
        }
        return moments.now()
                .filter(moment -> moment.installation().languages().contains(error.language()))
                .map(moment -> new FramedErrorPage(frames.aroundError(moment, error, path), error));
    }
}
