/*
 * The first word of an IPv4 header as the system headers declare it: two
 * bit-fields in one byte, the rest in plain members.
 */
#include <stdio.h>
#include <string.h>

struct ip_header {
	unsigned int ihl:4;		/* header length in words */
	unsigned int version:4;		/* always 4 */
	unsigned char tos;
	unsigned short tot_len;
	unsigned short id;
	unsigned short offset:13, flags:3;	/* as a little-endian machine sees them */
	unsigned char ttl;
	unsigned char protocol;
	unsigned short check;
	unsigned int saddr, daddr;
};

static void dump(const void *data, size_t size)
{
	const unsigned char *p = data;
	size_t i;

	for (i = 0; i < size; i++)
		printf("%02x%s", p[i], i % 4 == 3 ? "  " : " ");
	printf("\n");
}

static int header_bytes(const struct ip_header *ip)
{
	return ip->ihl * 4;
}

int main(void)
{
	/* a header as it comes from the wire */
	unsigned char wire[20] = { 0x46, 0x10, 0x54, 0, 0x34, 0x12, 0, 0x40, 64, 17, 0xbe, 0xef, 10, 0, 0, 1, 10, 0, 0, 2 };
	struct ip_header ip, *p = (struct ip_header *)wire;

	printf("size %zu\n", sizeof(struct ip_header));
	printf("version %d, %d bytes, tos %#x, flags %d, ttl %u\n", p->version, header_bytes(p), p->tos, p->flags, p->ttl);

	memset(&ip, 0, sizeof ip);
	ip.version = 4;
	ip.ihl = 5;
	ip.flags = 2;
	ip.offset = 0x1abc;
	ip.ttl = 255;
	dump(&ip, sizeof ip);

	/* what does not fit is cut off */
	ip.ihl = p->version + 13;
	ip.version--;
	ip.flags = ~ip.flags;
	printf("%d %d %d %#x\n", ip.ihl, ip.version, ip.flags, ip.offset);
	dump(&ip, 8);

	if (p->ihl < 5 || p->version != 4)
		printf("malformed\n");
	else if (p->ihl > 5)
		printf("%d bytes of options\n", header_bytes(p) - 20);
	return 0;
}
