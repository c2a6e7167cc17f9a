#include <stdio.h>
#include "device.h"

/* Addresses of what other files have. */
static int *watched[] = { &disk_status, &probes };
static struct device **start = &bus;

int main(void)
{
    for (struct device *d = *start; d; d = d->next) {
        printf("%d %s %d", d->id, d->driver->name, d->driver->probe(d));
        printf(" status %d, else %s\n", *d->status, d->driver->fallback->name);
    }
    for (int i = 0; drivers[i]; i++)
        printf("%s%s", i ? ", " : "", drivers[i]->name);
    printf("\n%d %d\n", *watched[0], *watched[1]);
    printf("%d\n", disk_driver.fallback->fallback == &disk_driver);
    return 0;
}
