using System.Collections.Immutable;
using CSockTranslate.Analyzers.Flow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports tests of a result that don't tell every failure from success. All tests of one call count together; one with another number than
/// -1, 0 and 1, or with a variable, may be about something else and is believed.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WrongTestAnalyzer : FlowAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [DiagnosticDescriptors.WrongErrorCheck, DiagnosticDescriptors.InetPtonWrongCompare];

    internal override FlowObserver Observe(FunctionContext context) => new Observer(context);

    private sealed class Observer(FunctionContext context) : FlowObserver
    {
        private readonly Dictionary<IOperation, Tests> _tests = [];

        public override void Compared(World world, TestValue test, IOperation place)
        {
            // What `using` makes of a handle asks whether there is an object.
            if (place is Microsoft.CodeAnalysis.FlowAnalysis.IIsNullOperation { Operand.Type.IsReferenceType: true })
            {
                return;
            }

            if (world.FactOf(test.Id) is not { MadeBy: IInvocationOperation call, Function: { } function }
                || function.UsualSuccess is ValueSet.None
                || IsWhatWasAcquired(world, function, test.Id)
                || !ReferenceEquals(context.Model.Find(call.TargetMethod), function))
            {
                return;
            }

            if (!_tests.TryGetValue(call, out Tests? tests))
            {
                _tests.Add(call, tests = new(function, place));
            }

            if (test.Other is ConstantValue { Number: >= -1 and <= 1 } && !AsksForNumber(world, function, test))
            {
                tests.Add(test);
            }
            else
            {
                tests.IsAboutMore = true;
            }
        }

        public override void Finish(bool isComplete)
        {
            foreach (Tests tests in isComplete ? _tests.Values.Where(tests => tests.MissesFailure) : [])
            {
                ResultCheck? check = tests.Function.Check;
                DiagnosticDescriptor rule = check is { Failure: FailureTest.NotOne } ? DiagnosticDescriptors.InetPtonWrongCompare : DiagnosticDescriptors.WrongErrorCheck;
                context.Log.Report(new(rule, tests.Place, tests.Function.Name, Describe(tests.Function))
                {
                    Properties = ImmutableDictionary<string, string?>.Empty.Add(UncheckedResultAnalyzer.FunctionProperty, tests.Function.Name),
                });
            }
        }

        /// <summary>Whether a value is what a call has left in its caller's variable, which tells nothing about its result.</summary>
        private static bool IsWhatWasAcquired(World world, ApiFunction function, SymbolId id) =>
            function.AcquiresThrough >= 0 && world.FactOf(id).Kind == function.AcquiresThroughKind;

        /// <summary>Whether a test asks if a file got the number of a standard stream: <c>open("/dev/null", O_RDWR) != 0 || dup(0) != 1</c>.</summary>
        private static bool AsksForNumber(World world, ApiFunction function, TestValue test) =>
            function is { AcquiresResult: ResourceKind.Descriptor, SocketArguments.IsEmpty: true, AcceptsPeer: false }
            && test is { Relation: Relation.Equal or Relation.NotEqual, Other: ConstantValue { Number: { } number } }
            && (number == 1 || (number == 0 && !world.FactOf(test.Id).Stored));

        private static string Describe(ApiFunction function) => (function.Failure, function.Success) switch
        {
            (ValueSet.MinusOne, _) => "-1 means failure",
            (ValueSet.Positive, ValueSet.Zero) => "a positive number means failure",
            (_, ValueSet.Zero) => "any other value than 0 means failure",
            (_, ValueSet.One) => "only 1 means success",
            _ => "0 means failure",
        };
    }

    /// <summary>The tests of one call's result.</summary>
    private sealed class Tests(ApiFunction function, IOperation place)
    {
        private readonly HashSet<(ValueSet, ValueSet)> _sides = [];

        public ApiFunction Function { get; } = function;

        /// <summary>The first test.</summary>
        public IOperation Place { get; } = place;

        /// <summary>Whether a test may be about something else than failure.</summary>
        public bool IsAboutMore { get; set; }

        /// <summary>Whether there is a failure that no test tells from success.</summary>
        public bool MissesFailure
        {
            get
            {
                // The codes of getaddrinfo are negative here and positive elsewhere; a test for either is one for failure.
                ValueSet failures = Function.Failure is ValueSet.NonZero ? ValueSet.Negative : Function.Failure;
                return !IsAboutMore && Classes(failures).Any(failure => !_sides.Any(sides => Separates(sides, failure, Function.UsualSuccess)));
            }
        }

        public void Add(TestValue test) => _sides.Add((test.WhenTrue, test.WhenFalse));

        private static IEnumerable<ValueSet> Classes(ValueSet values) =>
            ((ValueSet[])[ValueSet.BelowMinusOne, ValueSet.MinusOne, ValueSet.Zero, ValueSet.One, ValueSet.AboveOne]).Where(value => (values & value) != 0);

        private static bool Separates((ValueSet WhenTrue, ValueSet WhenFalse) sides, ValueSet one, ValueSet other) =>
            (sides.WhenTrue & one) != 0 ? (sides.WhenTrue & other) == 0 : (sides.WhenTrue & other) != 0;
    }
}
