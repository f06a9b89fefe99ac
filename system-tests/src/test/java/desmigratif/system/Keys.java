package desmigratif.system;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Somebody who works a page with the keyboard alone. */
final class Keys {

    private static final int FARTHEST = 120;

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    /** Tabs on until a field has the focus. */
    Keys to(String selector) {
        page.waitForSelector(selector, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        for (int i = 0; i < FARTHEST; i++) {
            if ((Boolean) page.evaluate("it => document.activeElement?.matches(it) ?? false", selector)) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way by Tab to " + selector);
    }

    Keys type(String selector, String text) {
        to(selector);
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        return this;
    }

    /** Ticks a box, or chooses a radio button: Tab leads to the group, arrows to the answer. */
    Keys choose(String group, String value) {
        to("[name='" + group + "']");
        for (int i = 0; i < FARTHEST; i++) {
            var on = page.evaluate("() => document.activeElement.value");
            if (value.equals(on)) {
                page.keyboard().press("Space");
                return this;
            }
            var radio = "radio".equals(page.evaluate("() => document.activeElement.type"));
            page.keyboard().press(radio ? "ArrowDown" : "Tab");
        }
        throw new AssertionError("no answer " + value + " to " + group);
    }

    /** Types the first letters of an option, as one does in a list. */
    Keys select(String selector, String firstLetters) {
        to(selector);
        page.keyboard().type(firstLetters);
        return this;
    }

    /** Tabs on to a button and presses it. */
    void press(String button) {
        for (int i = 0; i < FARTHEST; i++) {
            if (button.equals(page.evaluate("() => document.activeElement.innerText?.trim() ?? ''"))) {
                page.keyboard().press("Enter");
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way by Tab to " + button);
    }

    void sees(String text) {
        page.waitForSelector("main >> text=" + text);
    }
}
