/** How long somebody waits for the pages on a cheap phone and a slow line: a real Chromium, slowed down and watched. */
@NullMarked
package desmigratif.benchmarks.phone;

import org.jspecify.annotations.NullMarked;
