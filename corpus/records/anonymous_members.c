/* Structures and unions without a name inside of others: their members count as the outer one's. */
#include <stddef.h>
#include <stdio.h>

struct address {
	unsigned char family;
	union {
		struct { unsigned short port; unsigned int host; };
		struct { unsigned short port6; unsigned char host6[16]; };
		char path[20];
	};
	struct {
		unsigned bound:1;
		unsigned shared:1;
		union { short error; char reason[2]; };
	};
};

static struct address local = { 2, { { 80, 0x7f000001 } }, { 1, .error = 0x4142 } };

static int same(const struct address *a, const struct address *b)
{
	return a->family == b->family && a->port == b->port && a->bound == b->bound;
}

int main(void)
{
	struct address remote = { .family = 1, .path = "/tmp/socket", .shared = 1 }, copy = local;
	struct address *p = &remote;
	unsigned char *last = &local.host6[15];

	printf("%zu %zu %zu %zu\n", sizeof(struct address), offsetof(struct address, host), offsetof(struct address, host6),
	       offsetof(struct address, reason));
	printf("%d %d %x %d %d %c%c\n", local.family, local.port, local.host, local.bound, local.shared, local.reason[0], local.reason[1]);
	printf("%s %d %d\n", p->path, p->bound, p->shared);
	copy.port++;
	copy.bound--;
	p->bound = copy.port6 & 1;
	*last = 9;
	local.reason[1]++;
	printf("%d %d %d %d %x\n", same(&local, &copy), copy.bound, p->bound, local.host6[15], local.error);
	return 0;
}
