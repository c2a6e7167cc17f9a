/* What inet_pton() takes for an address, and what not. */

#include <stdio.h>
#include <string.h>
#include <errno.h>
#include <arpa/inet.h>
#include <netinet/in.h>

static const char *const v4[] = {
	"0.0.0.0", "127.0.0.1", "255.255.255.255", "192.168.1.1",
	"256.1.1.1", "1.2.3", "1.2.3.4.5", "1.2.3.4 ", " 1.2.3.4", "01.2.3.4", "0x7f.0.0.1",
	"1..2.3", "", ".", "1.2.3.a", "127.1", "00.0.0.0", "1.2.3.1000",
	NULL
};

static const char *const v6[] = {
	"::", "::1", "1::", "2001:db8::ff00:42:8329", "2001:0db8:0000:0000:0000:ff00:0042:8329",
	"::ffff:192.0.2.1", "::192.0.2.1", "64:ff9b::1.2.3.4", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:1.2.3.4",
	":1", "1:", ":::", "1::2::3", "12345::", "g::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "::1%lo",
	"1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8", "1::3:4:5:6:7:8", "[::1]", "::1.2.3", "::1.2.3.256", "FE80::ABCD",
	"0:0:0:0:0:0:0:0", "1:0:0:2:0:0:0:3", "1:0:0:2:0:0:3:4", "0:1:0:1:0:1:0:1", "", "1.2.3.4", "1.2.3.4::",
	NULL
};

static int accepted, refused;

static void try(int family, const char *text)
{
	unsigned char raw[sizeof(struct in6_addr)];
	char back[INET6_ADDRSTRLEN];
	int i, n = family == AF_INET ? 4 : 16;

	memset(raw, 0xee, sizeof raw);
	switch (inet_pton(family, text, raw)) {
	case 1:
		accepted++;
		printf("\"%s\" = ", text);
		for (i = 0; i < n; i++)
			printf("%02x%s", raw[i], i % 4 == 3 && i < n - 1 ? ":" : "");
		printf(" = %s\n", inet_ntop(family, raw, back, sizeof back));
		break;
	case 0:
		refused++;
		printf("\"%s\": no\n", text);
		break;
	default:
		perror(text);
	}
}

int main(void)
{
	const char *const *p;
	char small[8];
	struct in_addr a;

	for (p = v4; *p; p++)
		try(AF_INET, *p);
	for (p = v6; *p != NULL; ++p)
		try(AF_INET6, *p);
	printf("%d accepted, %d refused\n", accepted, refused);

	/* an unknown family, and too little room */
	errno = 0;
	printf("%d ", inet_pton(12345, "1.2.3.4", &a));
	printf("%s\n", strerror(errno));
	errno = 0;
	inet_pton(AF_INET, "100.2.3.44", &a);
	if (inet_ntop(AF_INET, &a, small, sizeof small) == NULL)
		printf("NULL %s\n", strerror(errno));
	a.s_addr = htonl(0x01020304);
	printf("%s\n", inet_ntop(AF_INET, &a, small, sizeof small));	/* it just fits */
	return 0;
}
