#include "device.h"

int disk_status = 7;

static int disk_probe(struct device *device)
{
    probes++;
    *device->status += 1;
    return device->id * 10;
}

/* Names the network's driver, whose file names this one's. */
const struct driver disk_driver = { "disk", disk_probe, &net_driver };

struct device disk = { 1, &disk_driver, &net, &disk_status };
