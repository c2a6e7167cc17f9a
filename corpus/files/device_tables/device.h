/* device.h -- devices, their drivers, and a bus that knows them all */
#ifndef DEVICE_H
#define DEVICE_H

struct device;

struct driver {
    const char *name;
    int (*probe)(struct device *device);
    const struct driver *fallback;
};

struct device {
    int id;
    const struct driver *driver;
    struct device *next;
    int *status;
};

extern const struct driver disk_driver, net_driver, *const drivers[];
extern struct device disk, net, *bus;
extern int disk_status, probes;

int generic_probe(struct device *device);

#endif
