package eu.jumelage.office.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.web.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where members arrive. */
@Controller
class OfficeHome {

    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    @GetMapping("/office/")
    Answer show(Sitting sitting) {
        return new OfficeHomePage(OfficeFrame.of(sitting, Area.DESK, "office.area.desk"));
    }
}
