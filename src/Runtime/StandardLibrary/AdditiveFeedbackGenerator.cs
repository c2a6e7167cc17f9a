namespace CSockTranslate.Runtime.StandardLibrary;

/// <summary>The process's generator behind <c>random</c> and <c>rand</c>, with a state of its own until <c>initstate</c> gives it another.</summary>
internal sealed unsafe class AdditiveFeedbackGenerator
{
    private const int StateSize = 128;
    private const uint DefaultSeed = 1;

    private readonly System.Threading.Lock _lock = new();
    private readonly random_data* _data = StaticStorage.Allocate<random_data>(1);

    /// <summary>Starts with the seed that a program has before it sets one.</summary>
    public AdditiveFeedbackGenerator() => AdditiveFeedback.Create(_data, DefaultSeed, StaticStorage.Allocate<sbyte>(StateSize), StateSize);

    /// <summary>Starts the sequence of a seed; 0 counts as 1.</summary>
    public void Seed(uint seed)
    {
        lock (_lock)
        {
            AdditiveFeedback.Seed(_data, seed);
        }
    }

    /// <summary>The next value, 0 to 2³¹-1.</summary>
    public int Next()
    {
        lock (_lock)
        {
            return AdditiveFeedback.Next(_data);
        }
    }

    /// <summary>Uses other memory for a new sequence; returns the memory before, or null if it is too small.</summary>
    public sbyte* Create(uint seed, sbyte* memory, ulong size)
    {
        lock (_lock)
        {
            sbyte* previous = AdditiveFeedback.Store(_data);
            return AdditiveFeedback.Create(_data, seed, memory, size) ? previous : null;
        }
    }

    /// <summary>Goes on with the sequence in other memory; returns the memory before, or null if there is none.</summary>
    public sbyte* Resume(sbyte* memory)
    {
        lock (_lock)
        {
            sbyte* previous = AdditiveFeedback.Store(_data);
            return AdditiveFeedback.Resume(_data, memory) ? previous : null;
        }
    }
}
