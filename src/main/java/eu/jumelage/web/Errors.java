package eu.jumelage.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the servlets send what failed outside any controller. */
@Controller
class Errors implements ErrorController {

    private final Faults faults;

    Errors(Faults faults) {
        this.faults = faults;
    }

    @RequestMapping("/error")
    Document error(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failed) {
            return faults.answer(failed, request);
        }
        return faults.page(
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404,
                "",
                request);
    }
}
