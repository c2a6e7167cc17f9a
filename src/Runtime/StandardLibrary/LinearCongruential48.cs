namespace CSockTranslate.Runtime.StandardLibrary;

/// <summary>The 48-bit linear congruential generator of POSIX drand48: x' = 0x5DEECE66D x + 11 mod 2⁴⁸.</summary>
internal sealed unsafe class LinearCongruential48
{
    private const ulong Multiplier = 0x5DEECE66D;
    private const ulong Increment = 0xB;
    private const ulong Mask = (1UL << 48) - 1;
    private const ulong SeedLow = 0x330E;

    private readonly System.Threading.Lock _lock = new();
    private readonly ushort* _previous = StaticStorage.Allocate<ushort>(3);
    private ulong _state;
    private ulong _multiplier = Multiplier;
    private ulong _increment = Increment;

    /// <summary>Starts the sequence of a seed (<c>srand48</c>).</summary>
    public void Seed(long seed)
    {
        lock (_lock)
        {
            _state = ((ulong)(uint)seed << 16) | SeedLow;
            (_multiplier, _increment) = (Multiplier, Increment);
        }
    }

    /// <summary>Sets the state, its low 16 bits first; returns what it was, in memory that the next call uses again (<c>seed48</c>).</summary>
    public ushort* Replace(ushort* state)
    {
        lock (_lock)
        {
            (_previous[0], _previous[1], _previous[2]) = ((ushort)_state, (ushort)(_state >> 16), (ushort)(_state >> 32));
            _state = Join(state);
            (_multiplier, _increment) = (Multiplier, Increment);
            return _previous;
        }
    }

    /// <summary>Sets the state, the multiplier and the increment, which lie behind each other (<c>lcong48</c>).</summary>
    public void Set(ushort* parameters)
    {
        lock (_lock)
        {
            (_state, _multiplier, _increment) = (Join(parameters), Join(parameters + 3), parameters[6]);
        }
    }

    /// <summary>The next 48 bits of a state that the caller keeps, the low 16 bits first, with the multiplier and the increment of this generator.</summary>
    public ulong NextOf(ushort* state)
    {
        lock (_lock)
        {
            ulong next = Step(Join(state));
            (state[0], state[1], state[2]) = ((ushort)next, (ushort)(next >> 16), (ushort)(next >> 32));
            return next;
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

    /// <summary>The next 48 bits of a state with the multiplier and the increment of another; those of the standard if it has none (<c>erand48_r</c>).</summary>
    public static ulong Next(ushort* state, drand48_data* parameters)
    {
        if (parameters->__init == 0)
        {
            Start(parameters);
        }

        ulong next = ((Join(state) * parameters->__a) + parameters->__c) & Mask;
        (state[0], state[1], state[2]) = ((ushort)next, (ushort)(next >> 16), (ushort)(next >> 32));
        return next;
    }

    /// <summary>Sets the multiplier and the increment of the standard.</summary>
    public static void Start(drand48_data* parameters)
    {
        parameters->__a = Multiplier;
        parameters->__c = (ushort)Increment;
        parameters->__init = 1;
    }

    private static ulong Join(ushort* state) => state[0] | ((ulong)state[1] << 16) | ((ulong)state[2] << 32);

    private ulong Step(ulong state) => ((state * _multiplier) + _increment) & Mask;
}
