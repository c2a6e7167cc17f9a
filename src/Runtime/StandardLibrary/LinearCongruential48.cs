namespace CSockTranslate.Runtime.StandardLibrary;

/// <summary>The 48-bit linear congruential generator of POSIX drand48: x' = 0x5DEECE66D x + 11 mod 2⁴⁸.</summary>
internal sealed unsafe class LinearCongruential48
{
    private const ulong Multiplier = 0x5DEECE66D;
    private const ulong Increment = 0xB;
    private const ulong Mask = (1UL << 48) - 1;
    private const ulong SeedLow = 0x330E;

    private readonly System.Threading.Lock _lock = new();
    private ulong _state;

    /// <summary>Starts the sequence of a seed (<c>srand48</c>).</summary>
    public void Seed(long seed)
    {
        lock (_lock)
        {
            _state = ((ulong)(uint)seed << 16) | SeedLow;
        }
    }

    /// <summary>The next 48 bits.</summary>
    public ulong Next()
    {
        lock (_lock)
        {
            return _state = Step(_state);
        }
    }

    /// <summary>The next 48 bits of a state that the caller keeps, the low 16 bits first.</summary>
    public static ulong Next(ushort* state)
    {
        ulong next = Step(state[0] | ((ulong)state[1] << 16) | ((ulong)state[2] << 32));
        state[0] = (ushort)next;
        state[1] = (ushort)(next >> 16);
        state[2] = (ushort)(next >> 32);
        return next;
    }

    private static ulong Step(ulong state) => ((state * Multiplier) + Increment) & Mask;
}
