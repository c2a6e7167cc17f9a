#include "device.h"

struct device *bus = &disk;
const struct driver *const drivers[] = { &net_driver, &disk_driver, 0 };
int probes;

/* A table of functions of other files. */
static int (*const probe_table[2])(struct device *) = { generic_probe, 0 };

int generic_probe(struct device *device)
{
    probes++;
    return probe_table[1] ? 0 : device->id + 100;
}
