/** The village's cooperative: members, savings, loans, remittances, and the books. Starts the service, nothing else. */
@NullMarked
package desmigratif.cooperative;

import org.jspecify.annotations.NullMarked;
