/* checksums.c: CRC-32, CRC-16, Adler-32, Fletcher-16 and the Internet checksum of standard input */
#include <stdio.h>
#include <stdlib.h>
#include <stdint.h>

#define CRC32_POLYNOMIAL 0xEDB88320UL
#define ADLER_BASE 65521U

static uint32_t crc_table[256];

static void make_table(void)
{
  uint32_t c;
  int n, k;

  for (n = 0; n < 256; n++) {
    c = (uint32_t) n;
    for (k = 0; k < 8; k++)
      c = c & 1 ? CRC32_POLYNOMIAL ^ (c >> 1) : c >> 1;
    crc_table[n] = c;
  }
}

/* one's complement sum of 16-bit words in network order (RFC 1071) */
static uint16_t internet(const uint8_t *p, size_t n)
{
  uint32_t sum = 0;

  for (; n > 1; n -= 2, p += 2)
    sum += (uint32_t) p[0] << 8 | p[1];
  if (n)
    sum += (uint32_t) *p << 8;
  while (sum >> 16)
    sum = (sum & 0xffff) + (sum >> 16);
  return ~sum;
}

int main(void)
{
  static uint8_t data[1 << 16];
  size_t n = fread(data, 1, sizeof data, stdin), i;
  uint32_t crc32 = ~0u, a = 1, b = 0;
  uint16_t crc16 = 0xffff;
  uint8_t f1 = 0, f2 = 0;
  unsigned short bsd = 0;

  make_table();
  for (i = 0; i < n; i++) {
    int k;

    crc32 = crc_table[(crc32 ^ data[i]) & 0xff] ^ (crc32 >> 8);

    crc16 ^= data[i] << 8;              /* CCITT */
    for (k = 0; k < 8; k++)
      crc16 = crc16 & 0x8000 ? crc16 << 1 ^ 0x1021 : crc16 << 1;

    a = (a + data[i]) % ADLER_BASE;
    b = (b + a) % ADLER_BASE;

    f1 = (f1 + data[i]) % 255;
    f2 = (f2 + f1) % 255;

    bsd = (bsd >> 1) + ((bsd & 1) << 15);
    bsd += data[i];
  }

  printf("bytes    %zu\n", n);
  printf("crc32    %08x\n", crc32 ^ 0xffffffffu);
  printf("crc16    %04x\n", crc16);
  printf("adler32  %08x\n", b << 16 | a);
  printf("fletcher %04x\n", f2 << 8 | f1);
  printf("internet %04x\n", internet(data, n));
  printf("bsd sum  %05d\n", bsd);
  return 0;
}
