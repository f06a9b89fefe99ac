package desmigratif.cooperative.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import desmigratif.cooperative.Asking;
import desmigratif.cooperative.device.DeviceCommand.CloseSeries;
import desmigratif.cooperative.device.DeviceCommand.RegisterDevice;
import desmigratif.cooperative.device.DeviceCommand.ReopenSeries;
import desmigratif.cooperative.device.DeviceCommand.SetLimits;
import desmigratif.cooperative.device.DeviceCommand.VoidReceipt;
import desmigratif.cooperative.device.DeviceCommand.Why;
import desmigratif.cooperative.device.DeviceEvent.DeviceSeriesClosed;
import desmigratif.cooperative.device.DeviceEvent.ReceiptVoided;
import desmigratif.kit.Ask;
import desmigratif.kit.Secret;
import org.junit.jupiter.api.Test;

class DeviceTest {

    private static final Ask MANAGER = Asking.manager("2026-11-03");
    private static final CloseSeries LOST = new CloseSeries(new Secret("lost on the ferry"));

    @Test
    void mayTakeTwoHundredThousandOnAReceiptAndThreeMillionInAll() {
        assertThat(registered().receiptRupiah()).isEqualTo(200_000);
        assertThat(registered().deviceRupiah()).isEqualTo(3_000_000);
    }

    @Test
    void takesOtherLimitsButNotOneThatCrossesTheOther() {
        var device = after(registered(), new SetLimits(500_000, 1_000_000));

        assertThat(device.receiptRupiah()).isEqualTo(500_000);
        assertThatThrownBy(() -> device.decide(new SetLimits(1_000_001, 1_000_000), MANAGER))
                .hasMessage("limits-cross");
        assertThatThrownBy(() -> device.decide(new SetLimits(0, 1_000_000), MANAGER))
                .hasMessage("amount-not-positive");
    }

    @Test
    void closesItsSeriesOnceAndForAReason() {
        var fact = (DeviceSeriesClosed) registered().decide(LOST, MANAGER);
        var closed = registered().after(fact);

        assertThat(closed.isClosed()).isTrue();
        assertThatThrownBy(() -> closed.decide(LOST, MANAGER)).hasMessage("series-closed");
        assertThatThrownBy(() -> registered().decide(new CloseSeries(new Secret(" ")), MANAGER))
                .hasMessage("reason-missing");
    }

    @Test
    void opensAgainWhatIsFound() {
        var found = new ReopenSeries(new Secret("it was in the drawer"));

        assertThat(after(after(registered(), LOST), found).isClosed()).isFalse();
        assertThatThrownBy(() -> registered().decide(found, MANAGER)).hasMessage("series-open");
    }

    @Test
    void voidsANumberThatStandsOnNoDeposit() {
        var fact = (ReceiptVoided) registered().decide(new VoidReceipt(17, Why.TYPED_WRONG, null), MANAGER);

        assertThat(fact.number()).isEqualTo(17);
        assertThat(fact.why()).isEqualTo("typed-wrong");
        for (var none : new long[] {0, 1_000_000_000}) {
            assertThatThrownBy(() -> registered().decide(new VoidReceipt(none, Why.TWICE, null), MANAGER))
                    .hasMessage("bad-receipt");
        }
    }

    @Test
    void refusesANameThatNoDeviceHas() {
        assertThatThrownBy(() -> Device.unknown("device").decide(new RegisterDevice("hp 1"), MANAGER))
                .hasMessage("bad-device");
    }

    private static Device registered() {
        return after(Device.unknown("device"), new RegisterDevice("hp-a1b2c3"));
    }

    private static Device after(Device device, DeviceCommand command) {
        return device.after(device.decide(command, MANAGER));
    }
}
