/* What the functions of arpa/inet.h make of texts and addresses: one line per text. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static const char *const texts[] = {
    "", " ", "0", "1", "127.0.0.1", "255.255.255.255", "256.0.0.1", "1.2.3", "1.2.3.4.5", "1.2.3.4 ", " 1.2.3.4", "1.2.3.4 x", "1.2.3.4x",
    "01.2.3.4", "1.2.3.04", "1.2.3.0", "0.0.0.0", "00.0.0.0", "1..2.3", "1.2.3.", ".1.2.3", "1.2.65535", "1.2.65536", "1.16777215",
    "1.16777216", "4294967295", "4294967296", "99999999999999999999", "0x7f000001", "0x7f.1", "0x", "0xg", "017700000001", "0177.0.0.1",
    "08", "1.09", "-1", "+1", "1.2.3.4\v", "1.2.3.4\f2", "a.b.c.d", "1.2.3.256", "0xff.0xff.0xff.0xff", "0xFF.0XaB.1", "1.0x", "0.0.0.0x1",
    "::", ":", ":::", "::1", "1::", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8",
    "1:2:3::5:6:7:8", "1:2:3:4::5:6:7:8", "1::2::3", "12345::", "::12345", "0001::", "00001::", "::ffff:1.2.3.4", "::1.2.3.4", "::1.2.3",
    "::1.2.3.4.5", "::01.2.3.4", "1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:7:1.2.3.4", "1:2:3:4:5:1.2.3.4", "1::1.2.3.4", "1.2.3.4::", "::1.2.3.4:5",
    "fe80::1%lo", "fe80::1%1", "FE80::ABCD", "::g", "1:2", "1:2:", ":1:2", "::1 ", " ::1", "[::1]", "::ffff:0:0", "2001:db8::", "2001:db8:0:0:1::",
    "0:0:0:0:0:0:0:0", "0:0:0:0:0:0:0:1", "1:0:0:2:0:0:0:3", "1:0:0:0:2:0:0:3", "0:0:1:0:0:1:0:0", "1:0:2:0:3:0:4:0", "0:1:0:1:0:1:0:1",
    "::ffff:ffff", "::fffe:1.2.3.4", "0:0:0:0:0:ffff:255.255.255.255", "0:0:0:0:0:0:0.0.0.2", "0:0:0:0:0:0:0:ffff", "0:0:0:0:0:0:1:0",
    "0:0:0:0:0:1:0:0", "0:0:0:0:1:0:0:0", "64:ff9b::192.0.2.33", "::ffff:0:1.2.3.4", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
    "ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255", "1::0", "0::1", "a:b:c:d:e:f:0:1", "::0.0.0.0", "::0.0.0.1", "::0.1.0.0", "::1:0",
    "1:2:3:4:5:6:7:", "1:2:3:4:5:6::7:8", "::1:2:3:4:5:6:7:8", "1:2:3:4:5:6::1.2.3.4", "1:2:3:4:5::1.2.3.4", "1::2:3:4:5:6:7", "ff02::1", "ff0e::1:2",
    "fec0::1", "1:0:0:0:0:0:0:0", "0:0:0:0:0:0:0:2", "224.0.0.1", "240.1.2.3", "128.0.0.1", "192.0.2.1",
};

static void hex(const void *bytes, int n)
{
    for (int i = 0; i < n; i++)
        printf("%02x", ((const unsigned char *)bytes)[i]);
}

int main(void)
{
    for (unsigned i = 0; i < sizeof texts / sizeof *texts; i++)
    {
        struct in_addr v4 = { 0x55555555 }, classic = { 0x55555555 };
        struct in6_addr v6;
        char s4[INET_ADDRSTRLEN] = "-", s6[INET6_ADDRSTRLEN] = "-";
        memset(&v6, 0x55, sizeof v6);
        int four = inet_pton(AF_INET, texts[i], &v4);
        int six = inet_pton(AF_INET6, texts[i], &v6);
        int aton = inet_aton(texts[i], &classic);
        for (const char *p = texts[i]; *p; p++)
            printf("%02x", *p);
        printf("\t%d\t", four);
        hex(&v4, 4);
        printf("\t%d\t", six);
        hex(&v6, 16);
        printf("\t%d\t", aton);
        hex(&classic, 4);
        printf("\t%x", inet_addr(texts[i]));
        inet_ntop(AF_INET, &v4, s4, sizeof s4);
        inet_ntop(AF_INET6, &v6, s6, sizeof s6);
        printf("\t%s\t%s\t%s", s4, s6, inet_ntoa(classic));
        /* the smallest buffers that do */
        printf("\t%d%d", inet_ntop(AF_INET, &v4, s4, strlen(s4) + 1) != NULL, inet_ntop(AF_INET, &v4, s4, strlen(s4)) != NULL);
        printf("\t%d%d", inet_ntop(AF_INET6, &v6, s6, strlen(s6) + 1) != NULL, inet_ntop(AF_INET6, &v6, s6, strlen(s6)) != NULL);
        in_addr_t h = ntohl(v4.s_addr);
        printf("\t%d%d%d%d%d%d%d", IN_CLASSA(h), IN_CLASSB(h), IN_CLASSC(h), IN_CLASSD(h), IN_MULTICAST(h), IN_EXPERIMENTAL(h), IN_BADCLASS(h));
        printf("\t%d%d%d%d%d%d%d", !!IN6_IS_ADDR_UNSPECIFIED(&v6), !!IN6_IS_ADDR_LOOPBACK(&v6), !!IN6_IS_ADDR_MULTICAST(&v6),
               !!IN6_IS_ADDR_LINKLOCAL(&v6), !!IN6_IS_ADDR_SITELOCAL(&v6), !!IN6_IS_ADDR_V4MAPPED(&v6), !!IN6_IS_ADDR_V4COMPAT(&v6));
        printf("\t%d%d%d%d%d%d\n", !!IN6_IS_ADDR_MC_NODELOCAL(&v6), !!IN6_IS_ADDR_MC_LINKLOCAL(&v6), !!IN6_IS_ADDR_MC_SITELOCAL(&v6),
               !!IN6_IS_ADDR_MC_ORGLOCAL(&v6), !!IN6_IS_ADDR_MC_GLOBAL(&v6), !!IN6_ARE_ADDR_EQUAL(&v6, &in6addr_loopback));
    }
    return 0;
}
