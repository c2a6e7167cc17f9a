/* ether_line and its kin: lines of ethers(5) */
#include <netinet/ether.h>
#include <stdio.h>
#include <string.h>

static const char *const lines[] = {
    "08:00:20:00:61:ca galileo", "8:0:20:0:61:ca   tab\t# comment", "1:2:3:4:5:6\tname z", "aa:bb:cc:dd:ee:ff x#y", "01:02:03:04:05:06:07 x",
    "1:2:3:4:5:6 ", "1:2:3:4:5:6", "1:2:3:4:5:6#x", "1:2:3:4:5:6 # x", "1:2:3:4:5 x", "#", "", " 1:2:3:4:5:6 q", "1:2:3:4:5:6xq w",
    "AA:BB:CC:DD:EE:0g h",
};

int main(void)
{
    struct ether_addr address;
    char name[64];

    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        int result;
        memset(&address, 0, sizeof address);
        strcpy(name, "-");
        result = ether_line(lines[i], &address, name);
        printf("'%s' %d %s '%s'\n", lines[i], result, ether_ntoa(&address), name);
    }
    printf("no such host %d\n", ether_hostton("no-such-host.invalid", &address));
    memset(&address, 0x5a, sizeof address);
    printf("no such address %d\n", ether_ntohost(name, &address));
    return 0;
}
