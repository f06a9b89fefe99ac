/**
 * History: everything a service has told, and the receipts that ride with it. What can be told again, what a timeline
 * shows, and where a key is looked up long after it has left its document.
 */
@NullMarked
package desmigratif.kit.history;

import org.jspecify.annotations.NullMarked;
