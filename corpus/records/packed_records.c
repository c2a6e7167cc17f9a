/* A protocol header without padding, and members that are not aligned. */
#include <stddef.h>
#include <stdio.h>
#include <string.h>

struct __attribute__((packed)) frame {
	unsigned char type;
	unsigned int sequence;
	unsigned short port;
	double value;
	char tag[3];
	long stamp;
};

struct loose {
	unsigned char type;
	unsigned int sequence;
	unsigned short port;
	double value;
};

struct partly {
	char a;
	int b __attribute__((packed));
	short c;
	struct frame inner;
	int d;
};

static const struct frame initial = { 1, 0x01020304, 0x0506, 1.0, "xyz", -2 };

static long sum(const struct frame *frames, int count)
{
	long total = 0;

	while (count-- > 0)
		total += frames++->stamp;
	return total;
}

int main(void)
{
	unsigned char wire[64];
	struct frame frames[3] = { initial, { 2, .stamp = 40 }, { 3, .stamp = 400 } };
	struct partly part = { 'a', 100, 7, initial, 9 };
	struct frame *f = (struct frame *)(wire + 1);
	size_t i;

	printf("%zu %zu %zu\n", sizeof(struct frame), sizeof(struct loose), sizeof(struct partly));
	printf("%zu %zu %zu %zu\n", offsetof(struct frame, sequence), offsetof(struct frame, value), offsetof(struct frame, stamp),
	       offsetof(struct partly, inner));
	memset(wire, 0xee, sizeof wire);
	*f = initial;
	f->sequence++;
	f->port <<= 4;
	f->value *= -1.5;
	for (i = 0; i < sizeof *f + 2; i++)
		printf("%02x%s", wire[i], i % 8 == 7 ? "\n" : " ");
	printf("\n%ld %ld\n", sum(frames, 3), frames[2].stamp - frames[1].stamp);
	part.b += 5;
	part.inner.sequence = part.b;
	part.inner.stamp = part.d;
	printf("%d %u %ld %.3s %d\n", part.b, part.inner.sequence, part.inner.stamp, part.inner.tag, part.d);
	printf("%d\n", (int)((char *)&frames[2] - (char *)frames));
	return 0;
}
