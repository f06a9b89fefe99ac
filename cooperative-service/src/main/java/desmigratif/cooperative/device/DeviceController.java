package desmigratif.cooperative.device;

import desmigratif.cooperative.device.DeviceCommand.CloseSeries;
import desmigratif.cooperative.device.DeviceCommand.RegisterDevice;
import desmigratif.cooperative.device.DeviceCommand.ReopenSeries;
import desmigratif.cooperative.device.DeviceCommand.SetLimits;
import desmigratif.cooperative.device.DeviceCommand.VoidReceipt;
import desmigratif.cooperative.slip.Slips;
import desmigratif.cooperative.slip.Slips.Slip;
import desmigratif.kit.Answer;
import desmigratif.kit.Ask;
import desmigratif.kit.NotFound;
import desmigratif.kit.Role;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.web.For;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks of devices that give receipts. */
@RestController
@RequestMapping("/api/cooperative/v1/villages/{village}/devices")
class DeviceController {

    private final Keeper<Device, DeviceCommand, DeviceEvent> devices;
    private final DeviceLookup lookup;
    private final Reports reports;
    private final Slips slips;

    DeviceController(
            Keeper<Device, DeviceCommand, DeviceEvent> devices, DeviceLookup lookup, Reports reports, Slips slips) {
        this.devices = devices;
        this.lookup = lookup;
        this.reports = reports;
        this.slips = slips;
    }

    @GetMapping
    @For({Role.MANAGER, Role.BOARD, Role.AUDITOR})
    List<DeviceView> list(Ask ask) {
        return lookup.all(ask.village(), ask.at());
    }

    /** Its word of itself; answered by what it must know: its limits, and whether its series is open. */
    @PostMapping("/{device}/reports")
    @For({Role.TELLER, Role.MANAGER})
    DeviceView report(Ask ask, @PathVariable String device, @RequestBody DeviceReport body) {
        body.checked();
        registered(ask, device);
        reports.heard(ask, device, body);
        return lookup.all(ask.village(), ask.at()).stream()
                .filter(it -> it.name().equals(device))
                .findFirst()
                .orElseThrow(() -> new NotFound(device));
    }

    @PutMapping("/{device}/limits")
    @For(Role.MANAGER)
    Answer limit(Ask ask, @PathVariable String device, @RequestBody SetLimits body) {
        return devices.handle(ask, registered(ask, device, body), body);
    }

    @PostMapping("/{device}/closing")
    @For(Role.MANAGER)
    Answer close(Ask ask, @PathVariable String device, @RequestBody CloseSeries body) {
        return devices.handle(ask, registered(ask, device, body), body);
    }

    @PostMapping("/{device}/reopening")
    @For(Role.MANAGER)
    Answer reopen(Ask ask, @PathVariable String device, @RequestBody ReopenSeries body) {
        return devices.handle(ask, registered(ask, device, body), body);
    }

    /** The number is taken as a deposit's is, so no deposit can have it any more, and it is not missing. */
    @PostMapping("/{device}/voids")
    @For({Role.TELLER, Role.MANAGER})
    Answer cancel(Ask ask, @PathVariable String device, @RequestBody VoidReceipt body) {
        var local = registered(ask, device, body);
        return devices.handle(ask, local, body, it -> {
            devices.get(ask, local).decide(it, ask);
            slips.take(ask, ask.village() + "/" + local, new Slip(device, it.number(), it.link(), true));
            return it;
        });
    }

    /** Its first command makes it known; one that would be refused leaves no trace. */
    private String registered(Ask ask, String device, DeviceCommand first) {
        if (lookup.find(ask.village(), device) == null) {
            var unknown = Device.unknown(ask.village() + "/" + DeviceLookup.idOf(ask.village(), device));
            unknown.after(unknown.decide(new RegisterDevice(device), ask)).decide(first, ask);
        }
        return registered(ask, device);
    }

    private String registered(Ask ask, String device) {
        var local = DeviceLookup.idOf(ask.village(), device);
        if (lookup.find(ask.village(), device) == null) {
            devices.create(ask.step("registration"), local, new RegisterDevice(device));
        }
        return local;
    }
}
