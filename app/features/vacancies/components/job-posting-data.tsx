import type { JobPosting } from "../model/job-posting";

/** JobPosting for search engines as microdata: no script, so nothing to allow in the content policy. */
export function JobPostingData({ posting }: { posting: JobPosting }) {
  return (
    <div hidden itemScope itemType="https://schema.org/JobPosting">
      <meta itemProp="title" content={posting.title} />
      <meta itemProp="description" content={posting.description} />
      <meta itemProp="datePosted" content={posting.datePosted} />
      {posting.validThrough && <meta itemProp="validThrough" content={posting.validThrough} />}
      <meta itemProp="employmentType" content={posting.employmentType} />
      {posting.hours !== null && <meta itemProp="workHours" content={`${posting.hours} uur per week`} />}
      <span itemProp="hiringOrganization" itemScope itemType="https://schema.org/Organization">
        <meta itemProp="name" content={posting.employer} />
      </span>
      <span itemProp="jobLocation" itemScope itemType="https://schema.org/Place">
        <meta itemProp="name" content={posting.workAt} />
        <span itemProp="address" itemScope itemType="https://schema.org/PostalAddress">
          <meta itemProp="streetAddress" content={posting.street} />
          <meta itemProp="postalCode" content={posting.postcode} />
          <meta itemProp="addressLocality" content={posting.place} />
          <meta itemProp="addressCountry" content="NL" />
        </span>
      </span>
      {posting.pay && (
        <span itemProp="baseSalary" itemScope itemType="https://schema.org/MonetaryAmount">
          <meta itemProp="currency" content="EUR" />
          <span itemProp="value" itemScope itemType="https://schema.org/QuantitativeValue">
            <meta itemProp="minValue" content={posting.pay.min} />
            <meta itemProp="maxValue" content={posting.pay.max} />
            <meta itemProp="unitText" content="HOUR" />
          </span>
        </span>
      )}
    </div>
  );
}
