namespace CSockTranslate.Differential;

/// <summary>Counts comparisons and prints those that a person has to look at.</summary>
internal sealed class Tally
{
    private readonly Dictionary<Verdict, int> _counts = Enum.GetValues<Verdict>().ToDictionary(verdict => verdict, _ => 0);
    private int _ungenerated;

    /// <summary>Whether everything that was compared is equal.</summary>
    public bool IsClean => _counts[Verdict.Different] == 0 && _counts[Verdict.Refused] == 0;

    /// <summary>Counts a comparison, and prints it unless it is of two equal programs.</summary>
    public void Add(Comparison comparison)
    {
        _counts[comparison.Verdict]++;
        if (comparison.Verdict != Verdict.Equal)
        {
            Console.WriteLine($"{comparison.Verdict}: {comparison.Path}: {comparison.Details}");
        }
    }

    /// <summary>Counts a program that was not generated.</summary>
    public void CountUngenerated() => _ungenerated++;

    /// <summary>Prints the counts so far.</summary>
    public void Print() => Console.WriteLine(
        $"equal {_counts[Verdict.Equal]}, different {_counts[Verdict.Different]}, refused {_counts[Verdict.Refused]}, "
        + $"endless {_counts[Verdict.Endless]}, not built by gcc {_counts[Verdict.NotC]}, not generated {_ungenerated}");
}
