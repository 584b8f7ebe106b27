using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Ocop.Domain.EntityFrameworkCore.Tests;

/// <summary>What a model of an application is told by one line.</summary>
public class OcopModelTest
{
    /// <summary>Every enumeration of the library, and every type of it that is read from text.</summary>
    public static TheoryData<Type> Values =>
    [
        .. typeof(District).Assembly.GetExportedTypes()
            .Where(type => type.IsEnum || type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IParsable<>))),
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public void Every_value_of_the_library_is_kept_as_text_that_fits(Type type)
    {
        IProperty column = ColumnOf(type);
        ValueConverter converter = column.GetTypeMapping().Converter!;
        Assert.Equal(typeof(string), converter.ProviderClrType);
        Assert.All(ExamplesOf(type), value =>
        {
            string text = (string)converter.ConvertToProvider(value)!;
            Assert.InRange(text.Length, 1, column.GetMaxLength()!.Value);
            Assert.True(text.All(char.IsAscii), text);
            Assert.Equal(value, converter.ConvertFromProvider(text));
        });
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_compiled_model_can_make_the_converter(Type type)
    {
        Type converter = ColumnOf(type).GetTypeMapping().Converter!.GetType();
        Assert.True(converter.IsPublic);
        Assert.NotNull(converter.GetConstructor([]));
    }

    [Fact]
    public void The_values_are_those_that_are_known_of() =>
        Assert.Superset(
            new HashSet<Type> { typeof(District), typeof(Commune), typeof(DistrictSet), typeof(CountRange), typeof(VenueKind), typeof(FindingStatus) },
            Values.Select(row => row.Data).ToHashSet());

    [Theory]
    [InlineData(typeof(SalesPoint))]
    [InlineData(typeof(OcopCenter))]
    public void Every_property_of_a_record_is_kept_but_what_follows_from_others(Type record)
    {
        using var context = new RegisterContext(new DbContextOptionsBuilder().UseSqlite().Options);
        IEntityType entity = context.Model.FindEntityType(record)!;
        Assert.Equal(
            record.GetProperties().Select(property => property.Name).Except([nameof(Establishment.Kind), nameof(Establishment.Fact), nameof(Establishment.DaysLate)]).Order(StringComparer.Ordinal),
            entity.GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.Equal([nameof(Establishment.Id)], entity.FindPrimaryKey()!.Properties.Select(property => property.Name));
    }

    [Fact]
    public void A_conversion_of_days_of_the_application_s_own_is_left_alone()
    {
        using var context = new OwnDays(new DbContextOptionsBuilder().UseSqlite().Options);
        IProperty since = context.Model.FindEntityType(typeof(Shop))!.FindProperty(nameof(Shop.Since))!;
        Assert.IsType<DayNumbers>(since.GetTypeMapping().Converter);
        Assert.Null(since.GetMaxLength());
    }

    [Fact]
    public void The_builder_is_needed() => Assert.Throws<ArgumentNullException>("configurationBuilder", () => OcopModel.UseOcopDomain(null!));

    private static IProperty ColumnOf(Type type)
    {
        using var context = new OneColumn(type);
        return context.Model.FindEntityType(OneColumn.Entity)!.FindProperty(type.Name)!;
    }

    // Of flags every combination, of sets the longest.
    private static IEnumerable<object> ExamplesOf(Type type) =>
        type == typeof(District) ? District.All
        : type == typeof(Commune) ? Commune.All
        : type == typeof(DistrictSet) ? [DistrictSet.Empty, District.All, District.All - District.BaDinh, HanoiPlan312.PilotDistricts]
        : type == typeof(Measure) ? Measure.All.Cast<object>()
        : type == typeof(EstablishmentFact) ? [default(EstablishmentFact), new EstablishmentFact(EstablishmentKind.SalesPoint, District.BaVi, new(2023, 12, 27), new(2024, 3, 1))]
        : type == typeof(CountRange) ? [default(CountRange), CountRange.Between(20, 30), CountRange.Capped(int.MaxValue, int.MaxValue)]
        : type.IsDefined(typeof(FlagsAttribute), inherit: false) ? Enumerable.Range(0, 1 << (Enum.GetValues(type).Length - 1)).Select(bits => Enum.ToObject(type, bits))
        : Enum.GetValues(type).Cast<object>();

    /// <summary>A table with one column.</summary>
    private sealed class OneColumn(Type type) : DbContext(new DbContextOptionsBuilder().UseSqlite().ReplaceService<Microsoft.EntityFrameworkCore.Infrastructure.IModelCacheKeyFactory, NoCache>().Options)
    {
        public const string Entity = "Value";

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseOcopDomain();

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity(Entity, value =>
        {
            value.Property<int>("Id");
            value.Property(type, type.Name);
        });
    }

    private sealed class NoCache : Microsoft.EntityFrameworkCore.Infrastructure.IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => new();
    }

    private sealed class OwnDays(DbContextOptions options) : DbContext(options)
    {
        public DbSet<Shop> Shops => Set<Shop>();

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
            configurationBuilder.UseOcopDomain().Properties<LocalDate>().HaveConversion<DayNumbers>();
    }

    private sealed class DayNumbers() : ValueConverter<LocalDate, int>(
        day => Period.DaysBetween(new LocalDate(1970, 1, 1), day),
        number => new LocalDate(1970, 1, 1).PlusDays(number));
}
