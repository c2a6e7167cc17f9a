using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class CharCompounds
{
    /* Compound assignments to unsigned char with operands of every type. */
    static readonly sbyte* a = StaticStorage.Create<sbyte>([0, 1, 2, 3, 5, 7, 11, 13]);
    static readonly sbyte* b = StaticStorage.Create<sbyte>([1, 2, 3, 4, 5, 6, 7, 8]);

    static int main()
    {
        ulong h = 1;
        int i, j;
        for (i = 0; i < 8; i++)
        {
            for (j = 0; j < 8; j++)
            {
                {
                    byte x = (byte)a[i];
                    sbyte y = b[j];
                    x += (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    sbyte y = b[j];
                    x -= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    sbyte y = b[j];
                    x *= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    sbyte y = b[j];
                    if (y != 0)
                        x = (byte)(x / y);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    sbyte y = b[j];
                    if (y != 0)
                        x = (byte)(x % y);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    sbyte y = b[j];
                    x &= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    sbyte y = b[j];
                    x |= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    sbyte y = b[j];
                    x ^= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    byte y = (byte)b[j];
                    x += y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    byte y = (byte)b[j];
                    x -= y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    byte y = (byte)b[j];
                    x *= y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    byte y = (byte)b[j];
                    if (y != 0)
                        x /= y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    byte y = (byte)b[j];
                    if (y != 0)
                        x %= y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    byte y = (byte)b[j];
                    x &= y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    byte y = (byte)b[j];
                    x |= y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    byte y = (byte)b[j];
                    x ^= y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    short y = b[j];
                    x += (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    short y = b[j];
                    x -= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    short y = b[j];
                    x *= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    short y = b[j];
                    if (y != 0)
                        x = (byte)(x / y);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    short y = b[j];
                    if (y != 0)
                        x = (byte)(x % y);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    short y = b[j];
                    x &= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    short y = b[j];
                    x |= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    short y = b[j];
                    x ^= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    ushort y = (ushort)b[j];
                    x += (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    ushort y = (ushort)b[j];
                    x -= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    ushort y = (ushort)b[j];
                    x *= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    ushort y = (ushort)b[j];
                    if (y != 0)
                        x = (byte)(x / y);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    ushort y = (ushort)b[j];
                    if (y != 0)
                        x = (byte)(x % y);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    ushort y = (ushort)b[j];
                    x &= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    ushort y = (ushort)b[j];
                    x |= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    ushort y = (ushort)b[j];
                    x ^= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    int y = b[j];
                    x += (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    int y = b[j];
                    x -= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    int y = b[j];
                    x *= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    int y = b[j];
                    if (y != 0)
                        x = (byte)(x / y);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    int y = b[j];
                    if (y != 0)
                        x = (byte)(x % y);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    int y = b[j];
                    x &= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    int y = b[j];
                    x |= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    int y = b[j];
                    x ^= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    uint y = (uint)b[j];
                    x += (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    uint y = (uint)b[j];
                    x -= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    uint y = (uint)b[j];
                    x *= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    uint y = (uint)b[j];
                    if (y != 0)
                        x = (byte)(x / y);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    uint y = (uint)b[j];
                    if (y != 0)
                        x = (byte)(x % y);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    uint y = (uint)b[j];
                    x &= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    uint y = (uint)b[j];
                    x |= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    uint y = (uint)b[j];
                    x ^= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    long y = b[j];
                    x += (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    long y = b[j];
                    x -= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    long y = b[j];
                    x *= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    long y = b[j];
                    if (y != 0)
                        x = (byte)(x / y);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    long y = b[j];
                    if (y != 0)
                        x = (byte)(x % y);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    long y = b[j];
                    x &= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    long y = b[j];
                    x |= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    long y = b[j];
                    x ^= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    ulong y = (ulong)b[j];
                    x += (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    ulong y = (ulong)b[j];
                    x -= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    ulong y = (ulong)b[j];
                    x *= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    ulong y = (ulong)b[j];
                    if (y != 0)
                        x = (byte)(x / y);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    ulong y = (ulong)b[j];
                    if (y != 0)
                        x = (byte)(x % y);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    ulong y = (ulong)b[j];
                    x &= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    ulong y = (ulong)b[j];
                    x |= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    ulong y = (ulong)b[j];
                    x ^= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    long y = b[j];
                    x += (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    long y = b[j];
                    x -= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    long y = b[j];
                    x *= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    long y = b[j];
                    if (y != 0)
                        x = (byte)(x / y);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    long y = b[j];
                    if (y != 0)
                        x = (byte)(x % y);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    long y = b[j];
                    x &= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    long y = b[j];
                    x |= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    long y = b[j];
                    x ^= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    ulong y = (ulong)b[j];
                    x += (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    ulong y = (ulong)b[j];
                    x -= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    ulong y = (ulong)b[j];
                    x *= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    ulong y = (ulong)b[j];
                    if (y != 0)
                        x = (byte)(x / y);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    ulong y = (ulong)b[j];
                    if (y != 0)
                        x = (byte)(x % y);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    ulong y = (ulong)b[j];
                    x &= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    ulong y = (ulong)b[j];
                    x |= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    ulong y = (ulong)b[j];
                    x ^= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    bool y = b[j] != 0;
                    x += (byte)(y ? 1 : 0);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    bool y = b[j] != 0;
                    x -= (byte)(y ? 1 : 0);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    bool y = b[j] != 0;
                    x *= (byte)(y ? 1 : 0);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    bool y = b[j] != 0;
                    if (y)
                        x = (byte)(x / (y ? 1 : 0));
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    bool y = b[j] != 0;
                    if (y)
                        x = (byte)(x % (y ? 1 : 0));
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    bool y = b[j] != 0;
                    x &= (byte)(y ? 1 : 0);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    bool y = b[j] != 0;
                    x |= (byte)(y ? 1 : 0);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    bool y = b[j] != 0;
                    x ^= (byte)(y ? 1 : 0);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    sbyte y = b[j];
                    x += (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    sbyte y = b[j];
                    x -= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    sbyte y = b[j];
                    x *= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    sbyte y = b[j];
                    if (y != 0)
                        x = (byte)(x / y);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    sbyte y = b[j];
                    if (y != 0)
                        x = (byte)(x % y);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    sbyte y = b[j];
                    x &= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    sbyte y = b[j];
                    x |= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    sbyte y = b[j];
                    x ^= (byte)y;
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    float y = b[j];
                    x = Truncate.ToByte(x + y);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    float y = b[j];
                    x = Truncate.ToByte(x - y);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    float y = b[j];
                    x = Truncate.ToByte(x * y);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    float y = b[j];
                    if (y != 0.0)
                        x = Truncate.ToByte(x / y);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    double y = b[j];
                    x = Truncate.ToByte(x + y);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    double y = b[j];
                    x = Truncate.ToByte(x - y);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    double y = b[j];
                    x = Truncate.ToByte(x * y);
                    h = h * 31 + (ulong)(long)x;
                }
                {
                    byte x = (byte)a[i];
                    double y = b[j];
                    if (y != 0.0)
                        x = Truncate.ToByte(x / y);
                    h = h * 31 + (ulong)(long)x;
                }
            }
            printf("%d %lx\n"u8, i, h);
        }
        {
            byte x = 5;
            printf("%d "u8, (int)x++);
            printf("%d "u8, (int)++x);
            printf("%d "u8, (int)x--);
            printf("%d "u8, (int)--x);
            x = 0;
            --x;
            printf("%d "u8, (int)x);
            x = unchecked((byte)-1);
            x++;
            printf("%d "u8, (int)x);
            printf("%d %d\n"u8, x == 0 ? 1 : 0, -x);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
