namespace CSockTranslate.Runtime.StandardLibrary;

/// <summary>
/// glibc's generator for <c>random</c> and <c>rand</c> (POSIX random, the polynomial x³¹ + x³ + 1): each value is the sum of the ones
/// 3 and 31 places before it, without its lowest bit.
/// </summary>
internal sealed class AdditiveFeedbackGenerator
{
    private const int Degree = 31;
    private const int Separation = 3;
    private const int Discarded = 10 * Degree;
    private const uint DefaultSeed = 1;

    private readonly int[] _state = new int[Degree];
    private int _front;
    private int _rear;

    /// <summary>Starts with the seed that a program has before it sets one.</summary>
    public AdditiveFeedbackGenerator() => Seed(DefaultSeed);

    /// <summary>Starts the sequence of a seed; 0 counts as 1.</summary>
    public void Seed(uint seed)
    {
        lock (_state)
        {
            // The minimal standard generator, 16807 s mod 2³¹-1, by Schrage's method as signed numbers: a large seed is negative here.
            int word = seed == 0 ? 1 : (int)seed;
            _state[0] = word;
            for (int i = 1; i < Degree; i++)
            {
                word = (16807 * (word % 127773)) - (2836 * (word / 127773));
                if (word < 0)
                {
                    word += int.MaxValue;
                }

                _state[i] = word;
            }

            _front = Separation;
            _rear = 0;
            for (int i = 0; i < Discarded; i++)
            {
                Advance();
            }
        }
    }

    /// <summary>The next value, 0 to 2³¹-1.</summary>
    public int Next()
    {
        lock (_state)
        {
            return (int)((uint)Advance() >> 1);
        }
    }

    private int Advance()
    {
        int sum = unchecked(_state[_front] + _state[_rear]);
        _state[_front] = sum;
        _front = (_front + 1) % Degree;
        _rear = (_rear + 1) % Degree;
        return sum;
    }
}
