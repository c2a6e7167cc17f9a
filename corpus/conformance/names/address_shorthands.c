/* inet_aton, inet_addr and inet_network: every shorthand, and what is none */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <sys/socket.h>

int main(void)
{
    static const char *texts[] = {
        "1.2.3.4", "1.2.3", "1.2", "1", "0", "255.255.255.255", "256.1.1.1", "1.256.1.1", "1.2.65535", "1.2.65536", "1.16777215", "1.16777216",
        "4294967295", "4294967296", "0x7f.0.0.1", "0X7F000001", "0x", "0xg", "017.1.1.1", "08.1.1.1", "1.2.3.4 ", "1.2.3.4 x", " 1.2.3.4", "1.2.3.4x",
        "1..2", ".1", "1.", "", "-1", "+1", "1.2.3.4.5", "1.2.3.4\n", "1,2", "0x1.0x2.0x3.0x4", "00000000001.2.3.4", "1.2.3.0x100",
    };
    unsigned i;
    for (i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
    {
        struct in_addr address = {0xeeeeeeee};
        int result = inet_aton(texts[i], &address);
        printf("\"%s\": inet_aton %d %08x", texts[i], result, ntohl(address.s_addr));
        printf(", inet_addr %08x, inet_network %08x", ntohl(inet_addr(texts[i])), inet_network(texts[i]));
        printf(", inet_pton %d\n", inet_pton(AF_INET, texts[i], &address));
    }
    return 0;
}
