/**
 * Devices: the phones and counters that give numbered receipts, also where there is no network. What each may give
 * before it has sent, which of its numbers never arrived or came twice, which has been silent for too long, and what
 * becomes of the series of one that is lost.
 *
 * <p>Asked by {@code DeviceController}, with a {@code DeviceCommand}. Tells
 * {@link desmigratif.cooperative.device.DeviceEvent}. Keeps what devices say of themselves in {@code device-reports}.
 * Open to others: {@code DeviceEvent}, {@code DeviceLookup}.
 */
@NullMarked
package desmigratif.cooperative.device;

import org.jspecify.annotations.NullMarked;
