/* A device register as a volatile bit-field structure over a word, through pointers and arrays of channels. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

typedef struct {
	volatile uint32_t enable:1;
	volatile uint32_t mode:3;
	volatile uint32_t :4;
	volatile uint32_t divider:10;
	volatile uint32_t :0;
	volatile int32_t offset:12;
	volatile uint32_t busy:1;
} channel_t;

typedef struct {
	channel_t channel[4];
	union {
		uint32_t status;
		struct { uint32_t pending:4, error:1, count:8; } status_bits;
	};
} device_t;

static device_t device;

static void setup(channel_t *c, unsigned mode, unsigned divider)
{
	c->enable = 0;
	c->mode = mode;
	c->divider = divider;
	c->offset = -(int)divider;
	while (c->busy)
		c->busy--;
	c->enable = 1;
}

int main(void)
{
	device_t *d = &device, **dd = &d;
	uint32_t words[2];
	int i;

	for (i = 0; i < 4; i++) {
		d->channel[i].busy = i;
		setup(&d->channel[i], i * 3, 300 * i);
		(*dd)->status_bits.pending |= 1u << i;
		(*dd)->status_bits.count += (d->channel + i)->divider;
	}
	for (i = 0; i < 4; i++) {
		memcpy(words, &device.channel[i], sizeof words);
		printf("%08x %08x mode %d divider %d offset %d busy %d\n", words[0], words[1], device.channel[i].mode,
		       device.channel[i].divider, device.channel[i].offset, device.channel[i].busy);
	}
	printf("%08x %d\n", device.status, device.status_bits.count);
	device.status = 0x1fff;
	device.status_bits.error ^= 1;
	printf("%zu %zu %08x %d\n", sizeof(channel_t), sizeof(device_t), device.status, device.status_bits.count);
	return 0;
}
