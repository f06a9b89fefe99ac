package desmigratif.portal.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Every page knows where its style, its modules and its words are. */
@ControllerAdvice(annotations = Controller.class)
class ShellOnPages {

    private final Shell shell;

    ShellOnPages(Shell shell) {
        this.shell = shell;
    }

    @ModelAttribute("shell")
    Shell shell() {
        return shell;
    }
}
