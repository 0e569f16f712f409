package eu.jumelage.programme.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.programme.SeriesList;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the wish for the next edition of a series. */
@Controller
class SeriesController {

    private final SeriesList all;
    private final Preparing preparing;

    SeriesController(SeriesList all, Preparing preparing) {
        this.all = all;
        this.preparing = preparing;
    }

    @PostMapping("/office/series/{id}/next")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer next(Sitting sitting, @PathVariable UUID id, @RequestParam(defaultValue = "0") String years) {
        if (all.find(id).isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        int shift = years.matches("\\d") ? Integer.parseInt(years) : 0;
        preparing.prepare(id, shift, sitting.member()); // the page of the series says what there is now
        return IntakeController.to("/office/records/series/" + id + "#next");
    }
}
