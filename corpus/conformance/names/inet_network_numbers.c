/* inet_network_numbers - networks and hosts by the classes of addresses */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>

int main(void)
{
    static const char *texts[] = {
        "127.1", "10.0.0.1", "0x7f.1.2", "bad", "", "256", "1.256", "08", "1 ", "1.2.3.4.5", "1.", "1..2", ".1", "1 x", "0xg", "010.020", "0x",
        "1.2.3.4 ", "-1", "1.2.3.", "4294967295", "0", " 1", "1\t\n",
    };
    static const in_addr_t networks[] = { 0, 1, 127, 128, 255, 256, 0xffff, 0x10000, 0xffffff, 0x1000000, 0xc0a80100 };
    size_t i;

    for (i = 0; i < sizeof texts / sizeof *texts; i++)
        printf("\"%s\" %#x\n", texts[i], inet_network(texts[i]));
    for (i = 0; i < sizeof networks / sizeof *networks; i++) {
        struct in_addr address = inet_makeaddr(networks[i], 0x12345678);

        printf("%#x: %s, host %#x, network %#x\n", networks[i], inet_ntoa(address), inet_lnaof(address), inet_netof(address));
    }
    return 0;
}
